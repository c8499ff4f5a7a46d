import { z } from 'zod'
import { limits } from './limits.ts'

/**
 * Where an entity stands among its siblings: a fraction between 0 and 1 in base 62, written without its leading "0.",
 * so that plain string order is the order of the siblings and a move touches one row. Never ends in "0".
 */
export type Position = string

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const base = BigInt(digits.length)
const lowest = '0'
const highest = 'z'

export const positionSchema = z
  .string()
  .max(limits.position)
  .regex(/^[0-9A-Za-z]*[1-9A-Za-z]$/)

/**
 * A position between two siblings; `null` stands for the open end. Inserting again and again at one place, in either
 * direction, lengthens positions with the logarithm of the number of inserts.
 * @throws RangeError if `before` does not come before `after`
 */
export function positionBetween(before: Position | null, after: Position | null): Position {
  checkOrder(before, after)
  if (before === null && after === null) return digits.charAt(digits.length / 2)
  if (after === null) return above(before ?? '')
  const shared = sharedPrefix(before ?? '', after)
  return after.slice(0, shared) + between((before ?? '').slice(shared), after.slice(shared))
}

/**
 * `count` positions in order between two siblings, evenly spread so that they stay short.
 * @throws RangeError if `before` does not come before `after`
 */
export function positionsBetween(before: Position | null, after: Position | null, count: number): Position[] {
  checkOrder(before, after)
  const shared = after === null ? 0 : sharedPrefix(before ?? '', after)
  const low = (before ?? '').slice(shared)
  const high = after === null ? null : after.slice(shared)
  const width = widthFor(low, high, count)
  const first = numberIn(low, width)
  const gap = endOf(high, width) - first
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    const value = first + (gap * BigInt(index + 1)) / BigInt(count + 1)
    return (after ?? '').slice(0, shared) + written(value, width)
  })
}

function checkOrder(before: Position | null, after: Position | null): void {
  if (before !== null && after !== null && before >= after) {
    throw new RangeError(`no position between ${before} and ${after}`)
  }
}

/** A position between two that differ in their first digit; an empty `before` is the open beginning. */
function between(before: string, after: string): string {
  if (before === '') return below(after)
  const low = digits.indexOf(before.charAt(0))
  const high = digits.indexOf(after.charAt(0))
  if (high - low > 1) return digits.charAt(Math.round((low + high) / 2))
  if (after.length > 1) return after.charAt(0)
  return digits.charAt(low) + above(before.slice(1))
}

/**
 * The next position towards the open end. Digits form counters of 1, 2, 4, 8 … digits, each used once those before it
 * are full: so a thousand entities, each put after the last, have positions of three digits.
 */
function above(before: string): string {
  const [start, width] = firstCounter(before, highest)
  const value = numberIn(before.slice(start), width) + 1n
  return before.slice(0, start) + written(value, width)
}

/** The next position towards the open beginning, by the same counters, which run down. */
function below(after: string): string {
  const [start, width] = firstCounter(after, lowest)
  const value = numberIn(after.slice(start), width) - (after.length > start + width ? 0n : 1n)
  const head = after.slice(0, start)
  if (value > 0n) return head + written(value, width)
  return head + lowest.repeat(width) + highest.repeat(width * 2)
}

/** Where the first counter stands that is not full of one digit, and how many digits it has. */
function firstCounter(position: string, full: string): readonly [start: number, width: number] {
  let start = 0
  let width = 1
  while (position.slice(start, start + width) === full.repeat(width)) {
    start += width
    width *= 2
  }
  return [start, width]
}

/** The least number of digits in which `count` different positions fit. */
function widthFor(low: string, high: string | null, count: number): number {
  let width = 1
  while (endOf(high, width) - numberIn(low, width) <= BigInt(count)) width += 1
  return width
}

function endOf(high: string | null, width: number): bigint {
  return high === null ? base ** BigInt(width) : numberIn(high, width)
}

/** The first `width` digits as a number, missing ones counting as zero. */
function numberIn(position: string, width: number): bigint {
  let value = 0n
  for (const digit of position.slice(0, width).padEnd(width, lowest)) {
    value = value * base + BigInt(digits.indexOf(digit))
  }
  return value
}

function written(value: bigint, width: number): string {
  let text = ''
  for (let rest = value; rest > 0n; rest /= base) text = digits.charAt(Number(rest % base)) + text
  return text.padStart(width, lowest).replace(/0+$/, '')
}

/** How many leading digits agree. */
function sharedPrefix(before: string, after: string): number {
  let length = 0
  while (length < before.length && before.charAt(length) === after.charAt(length)) length += 1
  return length
}
