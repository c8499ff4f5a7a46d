import type { Bridge, EventName } from '../../shared/contract/index.ts'
import { eventNames } from '../../shared/contract/names.ts'
import type { Entity } from '../../shared/model/index.ts'
import { createFakeBridge, type FakeBridge } from '../support/fake-bridge.ts'

/** A bridge that leads to one host after the other. */
interface Switchboard extends Bridge {
  readonly connect: (host: Bridge) => void
}

type Listener = (payload: never) => void

/** Its listeners hear every host: some of the window's own files begin to listen before there is one. */
function switchboard(): Switchboard {
  let host: Bridge | null = null
  const listeners = new Map<EventName, Set<Listener>>(eventNames.map((name) => [name, new Set()]))
  return {
    connect: (other) => {
      host = other
      for (const name of eventNames) {
        other.on(name, (payload) => {
          for (const listener of listeners.get(name) ?? []) listener(payload as never)
        })
      }
    },
    call: (name, input) => {
      if (host === null) throw new TypeError('no plan is shown yet')
      return host.call(name, input)
    },
    on: (name, listener) => {
      listeners.get(name)?.add(listener as Listener)
      return () => listeners.get(name)?.delete(listener as Listener)
    },
  }
}

/** Puts a bridge into the window before its own files are read: they look for it once. */
export function installHost(): void {
  Reflect.set(window, 'hartuesi', switchboard())
}

/** Puts another host behind the window: one in memory, with one plan of these entities. */
export function newHost(entities: readonly Entity[]): FakeBridge {
  const host = createFakeBridge(entities)
  const bridge: Partial<Switchboard> | undefined = window.hartuesi
  if (bridge?.connect === undefined) throw new TypeError('the window has another bridge')
  bridge.connect(host)
  return host
}
