import type { Inline } from '../tree.ts'
import { oneLine } from './lines.ts'

/** What stands for a placeholder: text as it is, or inlines such as a run in another language. */
export type Filling = string | number | readonly Inline[]

const placeholder = /\{\{(\w+)\}\}/g

/** A fixed sentence with its placeholders filled; one without a value stays as it is. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replaceAll(placeholder, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  )
}

/** A fixed sentence as inlines, its placeholders filled with inlines of any kind. */
export function fillInlines(sentence: string, values: Readonly<Record<string, Filling>>): readonly Inline[] {
  return sentence.split(placeholder).flatMap((piece, index): readonly Inline[] => {
    if (index % 2 === 0) return runOf(piece)
    const value = Object.hasOwn(values, piece) ? values[piece] : `{{${piece}}}`
    return typeof value === 'object' ? value : runOf(String(value))
  })
}

/** A run of the paper's own language, on one line; none for no text. */
export function runOf(text: string): readonly Inline[] {
  const line = oneLine(text)
  return line === '' ? [] : [{ type: 'text', text: line }]
}
