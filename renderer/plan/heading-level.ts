/** How deep a heading stands. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6

const below = { 1: 2, 2: 3, 3: 4, 4: 5, 5: 6, 6: 6 } as const satisfies Record<HeadingLevel, HeadingLevel>

/** The level of headings under one of this level. */
export function levelBelow(level: HeadingLevel): HeadingLevel {
  return below[level]
}
