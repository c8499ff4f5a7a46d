import type { Id } from '../../model/index.ts'
import type { Heading } from '../tree.ts'
import { oneLine } from './lines.ts'

/** What a heading says of itself; its number and anchor come from the outline. */
export interface HeadingText {
  /** 1 for a chapter; deeper than 4 is printed like 4, but numbered as deep as it is. */
  readonly depth: number
  readonly text: string
  readonly entity?: Id | null
  /** False for a heading without a number, which does not count; a text for one that has its own. */
  readonly numbered?: boolean | string
  readonly inContents?: boolean
}

/** Numbers the headings of one paper in the order in which they are made. */
export interface Outline {
  readonly heading: (text: HeadingText) => Heading
}

/** An outline that has no headings yet. */
export function createOutline(): Outline {
  const counts: number[] = []
  let made = 0
  return {
    heading: ({ depth, text, entity = null, numbered = true, inContents = true }) => {
      made += 1
      return {
        type: 'heading',
        level: levelOf(depth),
        number: typeof numbered === 'string' ? numbered : numbered ? nextNumber(counts, depth) : '',
        text: oneLine(text),
        anchor: `h${made}`,
        inContents,
        entity,
      }
    },
  }
}

function nextNumber(counts: number[], depth: number): string {
  counts.length = Math.min(counts.length, depth)
  for (let index = 0; index < depth; index += 1) counts[index] ??= index === depth - 1 ? 0 : 1
  counts[depth - 1] = (counts[depth - 1] ?? 0) + 1
  return counts.join('.')
}

function levelOf(depth: number): Heading['level'] {
  if (depth <= 1) return 1
  if (depth === 2) return 2
  return depth === 3 ? 3 : 4
}
