/** A corner of the panel, in CSS pixels of the window. */
export interface Spot {
  readonly left: number
  readonly top: number
}

interface Size {
  readonly width: number
  readonly height: number
}

const gap = 12

/** Where a panel stands: below a low thing, at the right of a high one, else in the corner of the window. */
export function placeBeside(thing: DOMRect | null, panel: Size, window: Size): Spot {
  const most = { left: window.width - panel.width - gap, top: window.height - panel.height - gap }
  const within = (left: number, top: number): Spot => ({
    left: Math.max(gap, Math.min(left, most.left)),
    top: Math.max(gap, Math.min(top, most.top)),
  })
  const isHigh = thing !== null && thing.height > panel.height
  if (isHigh && thing.right + gap <= most.left) return within(thing.right + gap, thing.top + gap)
  if (thing !== null && !isHigh && thing.bottom + gap <= most.top)
    return within(thing.right - panel.width, thing.bottom + gap)
  return within(most.left, most.top)
}
