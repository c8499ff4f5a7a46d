export type { WriterOptions } from './options.ts'
export { saveFile } from './save-file.ts'
export { originSheet, writeWorkbook } from './xlsx/write.ts'
