export { type LackingPlan, lackingIn } from './backups/lacks.ts'
export type { BackupReason } from './backups/name.ts'
export { addBackup, type Backup, backupsIn, copyBackup, nextBackup } from './backups/shelf.ts'
export { verifyLibrary } from './backups/verify.ts'
export { StoreError, storeError, targetError } from './errors.ts'
export { isFolder, makeBeside, makeFolders, moveInto, syncFile } from './files.ts'
export {
  type Hold,
  type Holder,
  isGone,
  type Machine,
  readHolder,
  takeHold,
  thisMachine,
} from './hold.ts'
export { journalOf, setJournalAside } from './journal.ts'
export type {
  HistoryEntry,
  HistoryPage,
  Library,
  LibraryOptions,
  OpenedPlan,
  Step,
  Steps,
} from './library.ts'
export { openLibrary } from './open.ts'
export type { UnpackedPlan } from './plan-file/unpack.ts'
export { openSnapshot, type Snapshot } from './snapshot.ts'
