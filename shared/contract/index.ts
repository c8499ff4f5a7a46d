export {
  type Answer,
  type CallError,
  CallFailure,
  type ErrorCode,
  type ErrorDetails,
  errorCodes,
} from './answer.ts'
export type { Bridge } from './bridge.ts'
export {
  type CallInput,
  type CallName,
  type CallOutput,
  calls,
  importLimit,
  type Services,
} from './calls.ts'
export { decode, encode } from './codec.ts'
export { type CommandName, commandNames, definitionOf } from './commands.ts'
export { dispatch } from './dispatch.ts'
export { type EventName, type EventPayload, events, type Progress } from './events.ts'
export { contentReasons } from './file-reasons.ts'
export type { BackupInfo, BackupOffer, LibraryState } from './keeping.ts'
export { channels } from './names.ts'
export {
  type Change,
  type ExportFormat,
  exportFormats,
  type FindingCounts,
  type HistoryWords,
  type ImportReport,
  initialSettings,
  type LastChoices,
  type OpenPlan,
  type PaperFormat,
  type PlanSummary,
  paperFormats,
  type SavedPlan,
  type Settings,
  settingsChoices,
  settingsSchema,
  type Version,
  versionSchema,
  type WrittenFile,
  zoomRange,
} from './shapes.ts'
