import type { CallName } from './calls.ts'
import type { EventName } from './events.ts'

/*
 * The contract's names without its schemas, for the preload, which only carries calls: Electron runs it before each
 * window, and it need not bring a schema library. The types hold it to the contract in both directions.
 */

const calls: Readonly<Record<CallName, true>> = {
  'host.describe': true,
  'settings.read': true,
  'settings.write': true,
  'library.list': true,
  'library.state': true,
  'library.reopen': true,
  'library.startNew': true,
  'library.place': true,
  'library.choosePlace': true,
  'backups.list': true,
  'backups.make': true,
  'backups.restore': true,
  'backups.chooseFolder': true,
  'backups.listDrives': true,
  'backups.chooseDrive': true,
  'backups.leaveFolder': true,
  'library.findings': true,
  'library.create': true,
  'library.duplicate': true,
  'library.save': true,
  'library.import': true,
  'library.sample': true,
  'library.bin': true,
  'library.restore': true,
  'library.erase': true,
  'plan.open': true,
  'plan.apply': true,
  'plan.undo': true,
  'plan.redo': true,
  'plan.steps': true,
  'plan.history': true,
  'plan.at': true,
  'plan.look': true,
  'version.list': true,
  'version.create': true,
  'version.rename': true,
  'version.remove': true,
  'formats.list': true,
  'formats.add': true,
  'formats.replace': true,
  'formats.remove': true,
  'formats.export': true,
  'export.chooseFolder': true,
  'export.run': true,
  'export.cancel': true,
  'export.open': true,
  'export.show': true,
}

const events: Readonly<Record<EventName, true>> = {
  opened: true,
  command: true,
  changed: true,
  library: true,
  versions: true,
  formats: true,
  state: true,
  progress: true,
}

/** Every event of the contract, for hosts that have to listen to each by its name. */
export const eventNames = Object.keys(events) as readonly EventName[]

/** The two channels between Electron's window and its host: calls one way, events the other. */
export const channels = { call: 'hartuesi:call', event: 'hartuesi:event' } as const

/** True if the value names a call of the contract; prototype keys do not. */
export function isNameOfCall(name: unknown): name is CallName {
  return typeof name === 'string' && Object.hasOwn(calls, name)
}

/** True if the value names an event of the contract; prototype keys do not. */
export function isNameOfEvent(name: unknown): name is EventName {
  return typeof name === 'string' && Object.hasOwn(events, name)
}
