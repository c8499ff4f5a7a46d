import { app, BrowserWindow, dialog, Menu } from 'electron'
import { channels } from '../../../shared/contract/index.ts'
import {
  type TerminalLanguage,
  type TerminalWords,
  terminalWords,
} from '../../../shared/locales/terminal/index.ts'
import { startAddress } from './origin.ts'
import { textMenuTemplate } from './text-menu.ts'
import { rememberedPlace, rememberPlace } from './window-memory.ts'

const least = { width: 1024, height: 700 }

/** Opens a window of the program, where the last one was closed, shown as soon as it has something to show. */
export function openWindow(preload: string, language: () => TerminalLanguage): void {
  const place = rememberedPlace(least)
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    ...place?.bounds,
    minWidth: least.width,
    minHeight: least.height,
    show: false,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      allowRunningInsecureContent: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  })
  window.webContents.on('will-prevent-unload', (event) => {
    if (mayLeave(window, terminalWords(language()))) event.preventDefault()
  })
  setUpMouse(window, language)
  rememberPlace(window)
  window.once('ready-to-show', () => {
    if (place?.isMaximized) window.maximize()
    window.show()
  })
  void window.loadURL(startAddress)
}

/** Opens the first window, brings it to the front at a second start, and ends the program with the last one. */
export function setUpWindows(preload: string, language: () => TerminalLanguage): void {
  app.on('second-instance', () => {
    const [window] = BrowserWindow.getAllWindows()
    if (window?.isMinimized()) window.restore()
    window?.focus()
  })
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) openWindow(preload, language)
  })
  app.on('window-all-closed', () => app.quit())
  openWindow(preload, language)
}

/** What browsers do with a mouse and Electron does not: a menu of the right button over text, zooming by the wheel with Ctrl. */
function setUpMouse(window: BrowserWindow, language: () => TerminalLanguage): void {
  const { webContents } = window
  webContents.on('context-menu', (_event, clicked) => {
    const template = textMenuTemplate(language(), clicked)
    if (template.length > 0) Menu.buildFromTemplate(template).popup({ window })
  })
  webContents.on('zoom-changed', (_event, direction) => {
    webContents.send(channels.event, 'command', { name: direction === 'in' ? 'zoom-in' : 'zoom-out' })
  })
}

/** Asks whether what could not be saved may be lost. */
function mayLeave(window: BrowserWindow, { desktop }: TerminalWords): boolean {
  const buttons = [desktop.stay, desktop.leave]
  const options = { type: 'warning', message: desktop.unsaved, buttons, defaultId: 0, cancelId: 0 } as const
  return dialog.showMessageBoxSync(window, options) === 1
}
