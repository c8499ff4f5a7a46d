import type { DocumentLanguage, ParagraphStyle, Table } from '../../../shared/document/tree.ts'

/** Tags of the papers' languages as Word has them. */
export const wordLanguages: Readonly<Record<DocumentLanguage, string>> = {
  sq: 'sq-AL',
  sr: 'sr-Latn-RS',
  en: 'en-GB',
}

/** Fonts of every office computer, with the widths of those in the PDF. */
export const wordFonts = { Tinos: 'Times New Roman', Arimo: 'Arial' } as const

/** Twentieths of a point, in which Word counts. */
export function twips(inPoints: number): number {
  return Math.round(inPoints * 20)
}

/**
 * Word's own style for each kind of paragraph: Word shows their names in the reader's language, and a clerk finds them
 * where they always are.
 */
export const paragraphStyles: Readonly<
  Record<ParagraphStyle, { readonly id: string; readonly name: string }>
> = {
  body: { id: 'BodyText', name: 'Body Text' },
  'cover-authority': { id: 'Subtitle', name: 'Subtitle' },
  'cover-title': { id: 'Title', name: 'Title' },
  'cover-period': { id: 'Date', name: 'Date' },
  'cover-status': { id: 'Closing', name: 'Closing' },
  caption: { id: 'Caption', name: 'caption' },
  lead: { id: 'NoteHeading', name: 'Note Heading' },
  note: { id: 'BodyText3', name: 'Body Text 3' },
  signature: { id: 'Signature', name: 'Signature' },
}

/** Word's own list styles, from the outermost level in. */
export const listStyles = {
  bullet: ['ListBullet', 'ListBullet2', 'ListBullet3'],
  number: ['ListNumber', 'ListNumber2', 'ListNumber3'],
} as const

/** The style of tables. */
export const tableStyle = 'TableGrid'
/** The style of texts in cells of a density, in letters of a size (points). */
export function cellStyle(density: Table['density'], size: number): string {
  return `Cell${density === 'compact' ? 'Compact' : ''}${size * 10}`
}

/** Word's letters grow by half points. */
export function isHalfPoint(size: number): boolean {
  return Number.isInteger(size * 2)
}

/** A heading that the contents leave out looks like any other. */
export function asideStyle(level: 1 | 2 | 3 | 4): string {
  return `HeadingAside${level}`
}
