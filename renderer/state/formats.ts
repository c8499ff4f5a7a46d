import { useEffect, useMemo } from 'react'
import { type PlanFormat, formats as shipped } from '../../shared/formats/index.ts'
import { useMadeFormats } from '../formats/made-formats.ts'
import { formatsRead } from '../formats/read-formats.ts'

/** Every format that a plan can have: the program's at once, those that somebody made as soon as the host has answered. */
export function useFormats(): readonly PlanFormat[] {
  useEffect(() => void formatsRead(), [])
  const made = useMadeFormats((state) => state.made)
  return useMemo(() => {
    const ids = new Set(made.map(({ id }) => id))
    return [...shipped.filter(({ id }) => !ids.has(id)), ...made]
  }, [made])
}

/** Those that somebody made, outside of what is drawn, as far as the host has answered. */
export function formatsNow(): readonly PlanFormat[] {
  return useMadeFormats.getState().made
}

/** Hears of other formats, for as long as the window is open. */
export function onFormats(changed: () => void): void {
  void formatsRead()
  useMadeFormats.subscribe(changed)
}
