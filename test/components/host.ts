import type { Bridge } from '../../shared/contract/index.ts'
import type { Entity } from '../../shared/model/index.ts'
import { createFakeBridge, type FakeBridge } from '../support/fake-bridge.ts'

/** A bridge that leads to one host after the other. */
interface Switchboard extends Bridge {
  readonly connect: (host: Bridge) => void
}

function switchboard(): Switchboard {
  let host: Bridge | null = null
  const connected = (): Bridge => {
    if (host === null) throw new TypeError('no plan is shown yet')
    return host
  }
  return {
    connect: (other) => {
      host = other
    },
    call: (name, input) => connected().call(name, input),
    on: (name, listener) => connected().on(name, listener),
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
