/** A moment (milliseconds since 1970) as `14:05` on the clock of the window. */
export function timeOfDay(moment: number): string {
  const date = new Date(moment)
  return `${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`
}

/** Minutes by which the window's clock is ahead of UTC at an instant. */
export function offsetAt(isoInstant: string): number {
  return -new Date(isoInstant).getTimezoneOffset()
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
