import { folded, isWordCode } from '../texts/words.ts'

const reach = 160

/** Whether a text has a sign by which it could explain a short form. */
export function mayExplain(text: string): boolean {
  return text.includes('(') || text.includes('–') || text.includes('—')
}

/** Whether a text says itself what a short form stands for: `Zyra e Gjendjes Civile (ZGJC)`, `KKV (Komiteti …)`. */
export function explainsInline(text: string, short: string): boolean {
  const candidates = [
    ...['(', '( ', '– ', '— '].map((sign) => before(text, sign, short)),
    after(text, `${short} (`),
  ]
  return candidates.some((long) => long !== '' && standsFor(short, long)) || isCut(text, short)
}

const bracketed = /\((?:\p{L}+ ){1,3}(?<last>\p{L}+)\)/gu
const fullName = /\p{Lu}\p{Ll}+(?:\s+(?:\p{Ll}{1,4}\s+)?\p{Lu}\p{Ll}+)+/gu

/** `Ligji për Skemën e Ndihmave, i ndryshuar (Ligji për SN)`: a name once more in brackets, cut to its initials. */
function isCut(text: string, short: string): boolean {
  return [...text.matchAll(bracketed)].some(({ index, groups }) => {
    if (groups?.last !== short) return false
    const names = text.slice(Math.max(0, index - reach), index).match(fullName) ?? []
    return names.some((name) => (name.match(/\p{Lu}/gu) ?? []).join('').endsWith(short))
  })
}

/** What stands before the short form, back to the beginning of its clause. */
function before(text: string, sign: string, short: string): string {
  const at = text.indexOf(sign + short)
  const isPart = isWordCode(text.charCodeAt(at + sign.length + short.length))
  if (at === -1 || isPart) return ''
  const clause = text.slice(Math.max(0, at - reach), at).split(/[.;()\n]/)
  return clause.at(-1) ?? ''
}

/** What stands in brackets after the short form. */
function after(text: string, mark: string): string {
  const at = text.indexOf(mark)
  if (at === -1) return ''
  return text.slice(at + mark.length, at + mark.length + reach).split(/[;()\n]/)[0] ?? ''
}

/**
 * Whether a short form comes of the words of a long one: its letters are their initials in order, down to the last two
 * words; or it stands after a name of three capitals and more from which most of its letters come.
 */
export function standsFor(short: string, long: string): boolean {
  const letters = folded(short).replace(/\P{L}/gu, '')
  const words = long.match(/\p{L}+/gu) ?? []
  return areInitials(letters, words.map(folded)) || comesOfName(letters, words)
}

function areInitials(letters: string, words: readonly string[]): boolean {
  return words.some((word, start) => word[0] === letters[0] && isSpelt(letters, words.slice(start)))
}

/** `SH`, `DH`, `GJ` and the like may come of one word. */
function isSpelt(letters: string, words: readonly string[]): boolean {
  let at = 0
  let last = 0
  for (const [index, word] of words.entries()) {
    if (word[0] !== letters[at]) continue
    at += letters[at + 1] === word[1] && /^[sdgxzt][hj]/.test(word) ? 2 : 1
    last = index
    if (at >= letters.length) break
  }
  return at >= letters.length && last >= words.length - 2
}

function comesOfName(letters: string, words: readonly string[]): boolean {
  const name = words
    .slice(-10)
    .filter((word) => /^\p{Lu}\p{Ll}/u.test(word))
    .map(folded)
  const initials = new Set(name.map((word) => word[0]))
  const known = Array.from(letters).filter((letter) => initials.has(letter)).length
  return name.length > 2 && initials.has(letters[0]) && known >= letters.length * 0.6
}
