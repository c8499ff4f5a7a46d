export type { ComposeOptions } from './compose/context.ts'
export { composeDocument } from './compose/document.ts'
export { textsOf, textsOfBlocks } from './tree-text.ts'
