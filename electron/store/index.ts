export { StoreError } from './errors.ts'
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
