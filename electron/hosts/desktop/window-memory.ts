import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { app, type BrowserWindow, screen } from 'electron'
import { type Area, placeFrom, placeOn, type WindowPlace } from '../window-place.ts'

const file = (): string => join(app.getPath('userData'), 'window.json')

/** Where the window opens: where it was closed, on a display that is there; null for the first time. */
export function rememberedPlace(least: Pick<Area, 'width' | 'height'>): WindowPlace | null {
  const place = placeFrom(readMemory())
  const main = screen.getPrimaryDisplay()
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id)
  const areas = [main, ...others].map(({ workArea }) => workArea)
  return place === null ? null : placeOn(place, areas, least)
}

/** Remembers where a window is when it is closed. */
export function rememberPlace(window: BrowserWindow): void {
  window.on('close', () => {
    const place: WindowPlace = { bounds: window.getNormalBounds(), isMaximized: window.isMaximized() }
    try {
      writeFileSync(file(), JSON.stringify(place))
    } catch {
      // A profile that cannot be written to costs the place of a window, nothing more.
    }
  })
}

function readMemory(): string {
  try {
    return readFileSync(file(), 'utf8')
  } catch {
    return ''
  }
}
