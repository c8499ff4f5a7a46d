import { BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron'
import { channels, dispatch, type Services } from '../../../shared/contract/index.ts'
import type { Emit } from '../../services/index.ts'
import { isOwnAddress } from './origin.ts'

/** Carries the contract's calls over one channel, for the main frame of our own windows only. */
export function setUpCalls(services: Services, report: (error: unknown) => void): void {
  ipcMain.handle(channels.call, (event, name: unknown, input: unknown) => {
    if (!isOwnSender(event)) throw new Error('refused')
    return dispatch(services, typeof name === 'string' ? name : '', input, report)
  })
}

function isOwnSender({ senderFrame, sender }: IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame === sender.mainFrame && isOwnAddress(senderFrame.url)
}

/** Tells every window. */
export const emitToWindows: Emit = (name, payload) => {
  for (const { webContents } of BrowserWindow.getAllWindows())
    if (!webContents.isDestroyed()) webContents.send(channels.event, name, payload)
}
