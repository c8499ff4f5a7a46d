import { useEffect } from 'react'
import { create } from 'zustand'
import { type PlanFormat, formats as shipped } from '../../shared/formats/index.ts'
import { ask } from './ask.ts'
import { bridge } from './bridge.ts'

interface Formats {
  /** The program's formats and those that somebody made. */
  readonly all: readonly PlanFormat[]
}

const useStore = create<Formats>(() => ({ all: shipped }))

let isFollowing = false

/** Every format that a plan can have: the program's at once, those that somebody made as soon as the host has answered. */
export function useFormats(): readonly PlanFormat[] {
  useEffect(follow, [])
  return useStore(({ all }) => all)
}

/** The same outside of what is drawn, as far as the host has answered. */
export function formatsNow(): readonly PlanFormat[] {
  return useStore.getState().all
}

/** Hears of other formats, for as long as the window is open. */
export function onFormats(changed: () => void): void {
  follow()
  useStore.subscribe(changed)
}

/** Asks once, and again whenever the host says that they changed. */
function follow(): void {
  if (isFollowing) return
  isFollowing = true
  bridge.on('formats', () => void load())
  void load()
}

/** One that somebody made takes the place of the program's format of the same id. */
async function load(): Promise<void> {
  try {
    const custom = await ask(bridge, 'formats.list', {})
    const ids = new Set(custom.map(({ id }) => id))
    useStore.setState({ all: [...shipped.filter(({ id }) => !ids.has(id)), ...custom] })
  } catch {
    // Those of the program are there in any case.
  }
}
