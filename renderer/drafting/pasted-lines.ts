import { tidyLine } from './tidy.ts'

/** Bullets as programs copy them; Word copies the letters of its symbol fonts, with a tab. */
const bullet = /^\s*(?:[•·∙‣⁃▪▫■□●○◦◆◇➢➤►✓✔*–—-][ \t\u00a0]+|[•▪■●➢►][ \t\u00a0]*|[o§Øü·]\t\s*)/u

/** `1.` `2)` `(3)` and `1.2.`, at most three digits a part, so that a year stays text. */
const number = /^\s*(?:\(\d{1,3}\)|\d{1,3}(?:\.\d{1,3})*[.)])[ \t\u00a0]+/

/** `a)` `(b)` `iv)` */
const letter = /^\s*\(?(?:[a-zçë]|[ivx]{1,4})\)[ \t\u00a0]+/i

/** Marks that are text as well, and therefore marks only where each line has one: `a.` and `1.2`. */
const doubtful: readonly RegExp[] = [/^\s*[a-zçë]\.[ \t\u00a0]+/i, /^\s*\d{1,3}(?:\.\d{1,3})+[ \t\u00a0]+/]

/** The items of a list that was copied elsewhere: one a line, without bullets and numbers, empty lines left out. */
export function pastedLines(text: string): readonly string[] {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '')
  const everywhere = lines.length > 1 ? doubtful.find((mark) => lines.every((line) => mark.test(line))) : null
  return lines.map((line) => tidyLine(withoutMark(line, everywhere ?? null))).filter((line) => line !== '')
}

function withoutMark(line: string, everywhere: RegExp | null): string {
  const mark = [everywhere, bullet, number, letter].find((one) => one?.test(line))
  return mark ? line.replace(mark, '') : line
}
