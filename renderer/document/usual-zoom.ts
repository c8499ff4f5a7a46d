/** The sizes in which paper is shown, 1 being its own. */
export const zoomSteps = [0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 2] as const

/** Width of a page, in pixels at its own size. */
const page = (210 * 96) / 25.4

/** What stands beside it: the outline, the headings, margins and a scroll bar, in rem. */
const beside = 38

/**
 * The largest size, up to that of paper, in which an upright page is seen in its whole width.
 * @param width the window's, in pixels
 * @param rem pixels of one rem
 */
export function usualZoom(width: number, rem: number): number {
  return zoomSteps.findLast((step) => step <= 1 && step * page <= width - beside * rem) ?? zoomSteps[0]
}
