export { counts } from './counts.ts'
export { type FilePosition, ReadError, type ReadReason } from './error.ts'
export { readTranscription, type Transcribed } from './transcription/read.ts'
export type { LeftOut } from './transcription/source.ts'
