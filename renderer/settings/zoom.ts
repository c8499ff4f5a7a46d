import { initialSettings, zoomRange } from '../../shared/contract/index.ts'
import { prefer, usePreferences } from '../state/preferences.ts'

function zoomAfter(steps: number): number {
  const asked = usePreferences.getState().zoom + steps * zoomRange.step
  return Math.min(zoomRange.most, Math.max(zoomRange.least, asked))
}

/** Whether so many steps would change anything. */
export function canZoom(steps: number): boolean {
  return zoomAfter(steps) !== usePreferences.getState().zoom
}

/** Makes everything larger, or smaller, by so many steps. */
export function zoomBy(steps: number): void {
  if (canZoom(steps)) void prefer({ zoom: zoomAfter(steps) })
}

/** Makes everything as large as at the beginning. */
export function zoomUsual(): void {
  void prefer({ zoom: initialSettings.zoom })
}
