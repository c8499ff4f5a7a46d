export type { ComposeOptions } from './compose/context.ts'
export { composeDocument } from './compose/document.ts'
export { composeWorkbook, type WorkbookOptions } from './sheets/workbook.ts'
export { textsOf, textsOfBlocks } from './tree-text.ts'
