/** The sizes in which paper is shown, 1 being its own. */
export const zoomSteps = [0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 2] as const

/** Width of a page, in pixels at its own size. */
const page = (210 * 96) / 25.4

/** What stands beside it, in rem: the headings, margins and a scroll bar; then the outline, which a room does not see. */
const beside = { always: 19, outline: 19 }

/**
 * The largest size in which an upright page is seen in its whole width: up to that of paper, or larger for a room.
 * @param width the window's, in pixels
 * @param rem pixels of one rem
 * @param projector whether a room looks on
 */
export function usualZoom(width: number, rem: number, projector: boolean): number {
  const most = projector ? 2 : 1
  const room = width - (beside.always + (projector ? 0 : beside.outline)) * rem
  return zoomSteps.findLast((step) => step <= most && step * page <= room) ?? zoomSteps[0]
}
