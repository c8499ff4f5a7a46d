export { counts } from './counts.ts'
export { type FilePosition, ReadError, type ReadReason, readReasons } from './error.ts'
export { type LeftOut, readTranscription, type Transcribed } from './transcription/read.ts'
