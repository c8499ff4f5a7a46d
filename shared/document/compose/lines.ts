/** Where a text breaks its lines, by whatever sign. */
export const lineBreak = /\r\n?|[\n\v\f\u0085\u2028\u2029]/

/** A text with its line breaks made spaces; empty lines are left out. */
export function oneLine(text: string): string {
  if (!lineBreak.test(text)) return text
  return text
    .split(lineBreak)
    .filter((line) => line.trim() !== '')
    .join(' ')
}
