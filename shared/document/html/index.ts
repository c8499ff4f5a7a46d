export {
  type Flow,
  type FlowHeading,
  type FlowPart,
  flowOf,
  frameMark,
  type Piece,
  writtenAnchor,
} from './flow.ts'
export { type PageSpan, paginate, type SizedPiece } from './paginate.ts'
export { roomOn, sheetClasses, sheetMarkup, sheetStyles } from './sheet.ts'
export { stylesheet } from './stylesheet.ts'
export { writeHtml } from './write.ts'
