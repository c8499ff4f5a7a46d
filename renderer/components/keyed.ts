/** An item with a key by which React knows it again. */
export interface Keyed<T> {
  readonly key: string
  readonly item: T
}

/** Keys for items that have none of their own: their text, and a number where it occurs again. */
export function keyed<T>(items: readonly T[], textOf: (item: T) => string): readonly Keyed<T>[] {
  const counts = new Map<string, number>()
  return items.map((item) => {
    const text = textOf(item)
    const count = (counts.get(text) ?? 0) + 1
    counts.set(text, count)
    return { key: `${text} ${count}`, item }
  })
}
