import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron'
import type {
  Answer,
  Bridge,
  CallInput,
  CallName,
  CallOutput,
  EventName,
  EventPayload,
} from '../shared/contract/index.ts'
import { channels, isNameOfCall, isNameOfEvent } from '../shared/contract/names.ts'

/** All that the window knows of its host: the contract's calls and events, over one channel each, and nothing of Electron. */
const bridge = {
  call<N extends CallName>(name: N, input: CallInput<N>): Promise<Answer<CallOutput<N>>> {
    if (!isNameOfCall(name))
      return Promise.resolve({ ok: false, error: { code: 'unknown-call', details: {} } })
    return ipcRenderer.invoke(channels.call, name, input) as Promise<Answer<CallOutput<N>>>
  },
  on<N extends EventName>(name: N, listener: (payload: EventPayload<N>) => void): () => void {
    if (!isNameOfEvent(name)) return () => undefined
    const carry = (_event: IpcRendererEvent, told: unknown, payload: EventPayload<N>): void => {
      if (told === name) listener(payload)
    }
    ipcRenderer.on(channels.event, carry)
    return () => {
      ipcRenderer.removeListener(channels.event, carry)
    }
  },
} satisfies Bridge

contextBridge.exposeInMainWorld('hartuesi', bridge)
