import { z } from 'zod'
import { limits } from './limits.ts'

/**
 * Where an entity stands among its siblings: a fraction between 0 and 1 in base 62, written without its leading "0.",
 * so that plain string order is the order of the siblings and a move touches one row. Never ends in "0".
 */
export type Position = string

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

export const positionSchema = z
  .string()
  .max(limits.position)
  .regex(/^[0-9A-Za-z]*[1-9A-Za-z]$/)

/**
 * A position between two siblings; `null` stands for the open end.
 * @throws RangeError if `before` does not come before `after`
 */
export function positionBetween(before: Position | null, after: Position | null): Position {
  if (before !== null && after !== null && before >= after) {
    throw new RangeError(`no position between ${before} and ${after}`)
  }
  return midpoint(before ?? '', after)
}

/** `count` positions in order between two siblings, evenly spread so that they stay short. */
export function positionsBetween(before: Position | null, after: Position | null, count: number): Position[] {
  if (count <= 0) return []
  const middle = positionBetween(before, after)
  const left = Math.floor((count - 1) / 2)
  return [
    ...positionsBetween(before, middle, left),
    middle,
    ...positionsBetween(middle, after, count - 1 - left),
  ]
}

function midpoint(before: string, after: string | null): string {
  if (after !== null) {
    const shared = sharedPrefix(before, after)
    if (shared > 0) {
      return after.slice(0, shared) + midpoint(before.slice(shared), after.slice(shared))
    }
  }
  const low = before === '' ? 0 : digits.indexOf(before.charAt(0))
  const high = after === null ? digits.length : digits.indexOf(after.charAt(0))
  if (high - low > 1) return digits.charAt(Math.round((low + high) / 2))
  if (after !== null && after.length > 1) return after.charAt(0)
  return digits.charAt(low) + midpoint(before.slice(1), null)
}

/** How many leading digits agree, a missing digit of `before` counting as zero. */
function sharedPrefix(before: string, after: string): number {
  let length = 0
  while (length < after.length && (before.charAt(length) || '0') === after.charAt(length)) length += 1
  return length
}
