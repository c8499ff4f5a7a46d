import type { Settings } from '../shared/contract/index.ts'
import { usePreferences } from './state/preferences.ts'

/** Everything is measured in rem, so that one size makes the whole window larger; pixels at 100 percent. */
const usualSize = 16

/** How much larger a room has to read it. */
const projected = 1.3

/** Pixels of one rem under some settings. */
function rootSize({ zoom, projector }: Settings): number {
  return (usualSize * zoom * (projector ? projected : 1)) / 100
}

/** Marks the page with what the style sheets go by, now and whenever the user sets something. */
export function installLook(target: Document): void {
  const show = (settings: Settings): void => {
    const { dataset, style } = target.documentElement
    dataset.look = settings.look
    dataset.projector = String(settings.projector)
    style.fontSize = `${rootSize(settings)}px`
  }
  usePreferences.subscribe(show)
  show(usePreferences.getState())
}

/** The colours that Mantine's own components take; undefined: those of the system. */
export function schemeOf({ look }: Settings): 'light' | 'dark' | undefined {
  if (look === 'system') return undefined
  return look === 'dark' ? 'dark' : 'light'
}

/** Pixels of one rem, for what has to be told pixels; follows the settings. */
export function useRem(): number {
  return usePreferences(rootSize)
}
