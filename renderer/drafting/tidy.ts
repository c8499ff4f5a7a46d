import { isPrintable } from '../../shared/model/index.ts'

/** Text as it may be typed: without what no paper prints, which a paste can bring. */
export function printable(text: string): string {
  const lines = text.replaceAll(/\r\n?/g, '\n')
  return isPrintable(lines) ? lines : Array.from(lines).filter(isPrintable).join('')
}

/** Text of one line: line breaks and tabs become spaces. */
export function oneLine(text: string): string {
  return printable(text).replaceAll(/\s*[\n\t]\s*/g, ' ')
}

/** How text of one line is stored. */
export function tidyLine(text: string): string {
  return oneLine(text).replaceAll(/ {2,}/g, ' ').trim()
}

/** How text of several lines is stored. */
export function tidyLines(text: string): string {
  return printable(text)
    .replaceAll(/[ \t]+(?=\n|$)/g, '')
    .trim()
}
