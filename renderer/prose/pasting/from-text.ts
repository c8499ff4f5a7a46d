import type { RichText } from '../../../shared/model/index.ts'
import { pastedLines } from '../../drafting/pasted-lines.ts'
import { tidyLine } from '../../drafting/tidy.ts'
import { blocksOf } from './lines.ts'

/** The prose of bare text: a paragraph a line, or a list where each line has a bullet or a number. */
export function richFromText(text: string): RichText {
  const lines = text
    .split(/\r\n?|\n/)
    .map(tidyLine)
    .filter((line) => line !== '')
  const items = pastedLines(text)
  const isList = lines.length > 1 && lines.every((line, index) => line !== items[index])
  if (!isList) return blocksOf(lines.map((line) => ({ list: null, runs: [{ text: line }] })))
  const ordered = /^\(?\d/.test(lines[0] ?? '')
  return blocksOf(items.map((item) => ({ list: { ordered, level: 0 }, runs: [{ text: item }] })))
}
