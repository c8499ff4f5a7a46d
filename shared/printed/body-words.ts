import { fold } from './fold.ts'

/** Endings that Albanian hangs on an abbreviation: `DKA-në`, `OJQ-të`, `ZK-ja`. */
const hyphenEnding =
  /(?<=[\p{L}\p{N}])-(?:[ëe]t?|i|in|it|n[ëe]|ja|j[ëe]n|s|s[ëe]|t|t[ëe]|u|un|ut|v[ëe]|ve)(?![\p{L}\p{N}])/giu

/** Takes the endings after a hyphen off. */
export function withoutEndings(text: string): string {
  return text.replace(hyphenEnding, '')
}

/** Whether a word is an abbreviation: mostly capitals, at least two, such as `DKA`, `MAShT`, `TdH`, `A2B`, `OJQ-të`. */
export function isAbbreviation(word: string): boolean {
  const bare = withoutEndings(word).replace(/[.\s]/g, '')
  const capitals = bare.match(/\p{Lu}/gu)?.length ?? 0
  return /^[\p{L}\p{N}]{2,10}$/u.test(bare) && capitals >= 2 && capitals * 2 >= bare.length
}

const stems =
  'agjenci|agjensi|akademi|ambasad|avokat|bank|bashki|biznes|buxhet|deg|departament|donator|drejtori|ekip|' +
  'fakultet|fond|fondacion|grup|gjykat|inspektorat|institucion|institut|keshill|klinik|komision|komitet|' +
  'komun|kopsht|kuvend|lehtesues|medi|ministri|mision|ndermarrj|njesi|organizat|partner|polici|program|' +
  'projekt|prokurori|punedhenes|qendr|rrjet|sektor|sherbim|shkoll|shoqat|spital|universitet|zyr'
/** Nominative and accusative only: a genitive such as `Përfshirjes` goes on with a name, and begins none. */
const heads = new RegExp(
  `^(?:(?:${stems})(?:a|at|i|et|te|in|ja)|donator(?:e|te)?|(?:lehtesues|punedhenes)it)$`,
)

/** Whether a word is a noun with which the name of a body begins: `Drejtoria`, `komunat`, `donatorët`. */
export function isHead(word: string): boolean {
  return heads.test(fold(word))
}

/** The first word of a text, without quotes and brackets before it. */
export function firstWord(text: string): string {
  return /[\p{L}\p{N}][\p{L}\p{N}.-]*/u.exec(text)?.[0] ?? ''
}

/**
 * What two prints of one body have in common: endings after a hyphen, case, accents and punctuation taken off. Donors in
 * general are one body in every form of the word.
 */
export function bodyKey(text: string): string {
  return fold(withoutEndings(text))
    .replace(/[.'’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\bdonator(?:e|et|te|i)?\b/g, 'donator')
    .trim()
}
