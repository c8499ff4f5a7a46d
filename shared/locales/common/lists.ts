/** Joins items as a sentence has them: `a, b dhe c` with the conjunction `dhe`. No items give an empty text. */
export function listText(items: readonly string[], conjunction: string): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${conjunction} ${last}`
}
