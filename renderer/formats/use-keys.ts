import { useState } from 'react'

/** Keys of the items of a list, by which React knows them again. */
export interface Keys<T extends object> {
  readonly keyOf: (item: T) => string
  /** The item with other values, under the same key. */
  readonly changed: (item: T, some: Partial<T>) => T
}

/** Keys for items that nothing tells apart but their place, and that may be moved and changed. */
export function useKeys<T extends object>(): Keys<T> {
  const [keys] = useState(() => {
    const known = new WeakMap<T, string>()
    let count = 0
    const keyOf = (item: T): string => {
      const key = known.get(item)
      if (key !== undefined) return key
      count += 1
      known.set(item, String(count))
      return String(count)
    }
    const changed = (item: T, some: Partial<T>): T => {
      const next = { ...item, ...some }
      known.set(next, keyOf(item))
      return next
    }
    return { keyOf, changed }
  })
  return keys
}
