/** A rectangle of the desktop, in the pixels that its windows count with. */
export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where a window stood when it was closed. */
export interface WindowPlace {
  /** Of the window when it is not maximised. */
  readonly bounds: Area
  readonly isMaximized: boolean
}

/** What has to be in sight of a window's top edge for somebody to take hold of it. */
const hold = { width: 160, height: 40 }

/** What was remembered of a window; null for what is nothing of the kind. */
export function placeFrom(json: string): WindowPlace | null {
  try {
    const value: unknown = JSON.parse(json)
    if (typeof value !== 'object' || value === null || !('bounds' in value)) return null
    const bounds = areaFrom(value.bounds)
    return bounds === null
      ? null
      : { bounds, isMaximized: 'isMaximized' in value && value.isMaximized === true }
  } catch {
    return null
  }
}

function areaFrom(value: unknown): Area | null {
  if (typeof value !== 'object' || value === null) return null
  const numbers = ['x', 'y', 'width', 'height'].map((name): unknown => Reflect.get(value, name))
  const [x, y, width, height] = numbers.filter((number) => Number.isSafeInteger(number)) as number[]
  if (x === undefined || y === undefined || width === undefined || height === undefined) return null
  return { x, y, width, height }
}

/**
 * Where a window may open: where it was, as far as a display shows it there. A window of a display that is gone opens on
 * the first one; none is larger than its display.
 * @param areas the parts of the displays that windows may take, the main display first
 * @param least the smallest window, in sight or not
 */
export function placeOn(
  { bounds, isMaximized }: WindowPlace,
  areas: readonly Area[],
  least: Pick<Area, 'width' | 'height'>,
): WindowPlace | null {
  const fitted = ({ width, height }: Area): Area => ({
    ...bounds,
    width: Math.max(least.width, Math.min(bounds.width, width)),
    height: Math.max(least.height, Math.min(bounds.height, height)),
  })
  // As large as it will be: what was in sight of a larger window may not be of the smaller.
  const seen = areas.find((area) => isHeld(fitted(area), area))
  const area = seen ?? areas[0]
  if (area === undefined) return null
  const { width, height } = fitted(area)
  if (seen !== undefined) return { bounds: fitted(area), isMaximized }
  const x = area.x + Math.max(0, Math.floor((area.width - width) / 2))
  const y = area.y + Math.max(0, Math.floor((area.height - height) / 2))
  return { bounds: { x, y, width, height }, isMaximized }
}

/** True where enough of the window's top edge is on the display. */
function isHeld(window: Area, area: Area): boolean {
  const width = Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x)
  const isTopSeen = window.y >= area.y && window.y + hold.height <= area.y + area.height
  return isTopSeen && width >= hold.width
}
