import { useEffect, useRef } from 'react'
import { create } from 'zustand'

/** One thing that a search found. */
export interface Found {
  readonly key: string
  readonly code: string
  readonly title: string
  /** Other words for the same, by which people look for it. */
  readonly also?: string
  /** What it is: an activity, a plan, a command. */
  readonly kind: string
  /** The words around what was found, where the title does not have them. */
  readonly excerpt: string
  /** Of a command. */
  readonly keys: string
  readonly go: () => void
}

type Finder = (query: string) => readonly Found[]

const useFinders = create<{ readonly list: readonly Finder[] }>(() => ({ list: [] }))

/** Lets the palette search in what the component shows, for as long as it shows it. */
export function useFinder(find: Finder): void {
  // An effect event would not do: the palette asks while it is drawn.
  const latest = useRef(find)
  useEffect(() => {
    latest.current = find
  })
  useEffect(() => {
    const own: Finder = (query) => latest.current(query)
    useFinders.setState(({ list }) => ({ list: [...list, own] }))
    return () => useFinders.setState(({ list }) => ({ list: list.filter((one) => one !== own) }))
  }, [])
}

/** Everything that the shown pages find. */
export function findAll(query: string): readonly Found[] {
  return useFinders.getState().list.flatMap((find) => find(query))
}
