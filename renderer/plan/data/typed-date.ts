/** A day as people type it, `21.11.2026`, as `2026-11-21`; null for what is no day. Points, slashes and hyphens part it. */
export function typedDate(text: string): string | null {
  const parts = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})\.?$/.exec(text.trim().replaceAll(' ', ''))
  if (parts === null) return null
  const [day = 0, month = 0, year = 0] = parts.slice(1).map(Number)
  const date = new Date(Date.UTC(year, month - 1, day))
  const isDay = date.getUTCDate() === day && date.getUTCMonth() === month - 1 && year >= 1900
  return isDay ? date.toISOString().slice(0, 10) : null
}
