import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Bridge } from '../../shared/contract/index.ts'

type Listener = (event: unknown, ...told: unknown[]) => void

/** Stands in for Electron: what the preload asked of it, and who listens. */
const electron = vi.hoisted(() => ({
  exposed: new Map<string, unknown>(),
  asked: [] as unknown[][],
  listeners: [] as [channel: string, listener: Listener][],
}))

vi.mock('electron', () => ({
  contextBridge: { exposeInMainWorld: (name: string, value: unknown) => electron.exposed.set(name, value) },
  ipcRenderer: {
    invoke: async (...asked: unknown[]) => {
      electron.asked.push(asked)
      return { ok: true, value: [] }
    },
    on: (channel: string, listener: Listener) => electron.listeners.push([channel, listener]),
    removeListener: (channel: string, listener: Listener) => {
      electron.listeners = electron.listeners.filter(([c, l]) => c !== channel || l !== listener)
    },
  },
}))

let bridge: Bridge
beforeAll(async () => {
  await import('../../electron/preload.ts')
  bridge = electron.exposed.get('hartuesi') as Bridge
})
beforeEach(() => {
  electron.asked.length = 0
})

const emit = (...told: unknown[]) => {
  for (const [, listener] of electron.listeners) listener({ sender: 'ipcRenderer' }, ...told)
}

describe('the bridge', () => {
  it('is all that the window gets, and holds two functions', () => {
    expect([...electron.exposed.keys()]).toEqual(['hartuesi'])
    expect(Object.keys(bridge)).toEqual(['call', 'on'])
  })

  it('carries a call of the contract over its one channel', async () => {
    await expect(bridge.call('library.list', {})).resolves.toEqual({ ok: true, value: [] })
    expect(electron.asked).toEqual([['hartuesi:call', 'library.list', {}]])
  })

  it.each(['ELECTRON_BROWSER_REQUIRE', 'toString', '__proto__', ''])('carries no call %j', async (name) => {
    const answer = await bridge.call(name as 'library.list', {})
    expect(answer).toEqual({ ok: false, error: { code: 'unknown-call', details: {} } })
    expect(electron.asked).toEqual([])
  })

  it('tells a listener its own events, without Electron’s, until it leaves', () => {
    const heard: unknown[] = []
    const leave = bridge.on('library', (...told: unknown[]) => heard.push(told))
    emit('library', {})
    emit('changed', { plan: 'x' })
    expect(heard).toEqual([[{}]])
    leave()
    emit('library', {})
    expect(heard).toHaveLength(1)
    expect(electron.listeners).toEqual([])
  })

  it('listens to nothing but the contract’s events', () => {
    bridge.on('__proto__' as 'library', () => undefined)()
    expect(electron.listeners).toEqual([])
  })
})
