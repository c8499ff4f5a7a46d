import { parseNumber } from './number.ts'
import type { ParsedAmount, PrintedIn } from './parsed.ts'
import type { Obstacle } from './problem.ts'
import { cleanPrint, scanNumbers } from './scan.ts'
import { type CostWording, costWording } from './wording.ts'

/** What a printed cell says about a cost. */
export type ParsedPrint =
  | ParsedAmount
  | { readonly kind: CostWording; readonly words: string }
  | { readonly kind: 'words'; readonly words: string; readonly obstacle?: Obstacle }

/** Longer prints are words unread: no cell with an amount comes near it. UTF-16 code units. */
export const longestPrint = 2_000

/**
 * Reads what a paper prints in an amount's place, for one amount (see `parseAmounts` for several). Never throws.
 *
 * - `amount`: `5,880.00 €`, `€ 1 072.217,26`, `34, 300 lekë`, `50.400 Leke`, `160 000,00 donatorë`. `0` is an amount of
 *   zero, not the absence of a cost. Thousands or decimals: three digits after the only separator are thousands in every
 *   style, and reported as `ambiguous` (in euro) unless the plan's style groups with that separator.
 *   Beside other words, a number without a currency is an amount only if it is grouped or has both decimals.
 * - `none` (`S'ka kosto`), `administrative` (`KA`), `elsewhere` (`e buxhetuar`), `unknown` (`nuk dihet`), `blank` (`/`).
 * - `words`: anything else, with `obstacle` where a number was found that could not be read with certainty.
 */
export function parseAmount(printed: string, plan: PrintedIn): ParsedPrint {
  const trimmed = printed.trim()
  if (trimmed.length > longestPrint) return { kind: 'words', words: trimmed }
  const text = cleanPrint(trimmed)
  const found = scanNumbers(text)
  const [number] = found
  const read = number && found.length === 1 ? parseNumber(text, number, plan) : undefined
  if (read && 'kind' in read) return read
  const wording = costWording(text)
  if (wording !== undefined) return { kind: wording, words: text }
  const obstacle = found.length > 1 ? 'several-numbers' : read?.obstacle
  return { kind: 'words', words: text, ...(obstacle !== undefined && { obstacle }) }
}
