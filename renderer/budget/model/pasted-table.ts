import { readTableText } from './table-text.ts'

/** A cell that came from the clipboard. */
export interface PastedCell {
  /** As the other program shows it; line feeds kept. */
  readonly text: string
  /** The number behind it, as programs write it; null where the clipboard does not say. */
  readonly number: string | null
}

/** A block that came from the clipboard; rows may differ in length. */
export type PastedTable = readonly (readonly PastedCell[])[]

/** Whether a cell says nothing, or is not there at all. */
export function isBlank(cell: PastedCell | undefined): boolean {
  return cell === undefined || cell.text.trim() === ''
}

/** The block of a clipboard's plain text. */
export function tableFromText(text: string): PastedTable {
  if (text === '') return []
  return readTableText(text).map((row) => row.map((cell) => ({ text: cell, number: null })))
}
