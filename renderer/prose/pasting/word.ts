import type { Attributes } from './tokens.ts'

/**
 * The level of a Word paragraph that is an item of a list, counted from 0; null for one that is none. Word writes lists as
 * paragraphs: `<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'>`.
 */
export function wordLevel(attributes: Attributes): number | null {
  const list = /mso-list\s*:\s*([^;"']*)/i.exec(attributes.get('style') ?? '')?.[1]
  if (list === undefined || /^\s*(?:ignore|none|skip)/i.test(list)) return null
  const level = /level(\d{1,2})/i.exec(list)?.[1]
  return level === undefined ? null : Math.max(0, Number(level) - 1)
}

/** Whether an element holds the bullet or number that Word wrote before an item. */
export function isWordMark(attributes: Attributes): boolean {
  return /mso-list\s*:\s*ignore/i.test(attributes.get('style') ?? '')
}

/** `1.`, `a)`, `iv.`, `(2)`: what numbers an item; a bullet of Word's symbol fonts is a bare letter. */
export function isNumber(mark: string): boolean {
  return /^[\s\u00a0]*\(?(?:\d{1,4}(?:\.\d{1,4}){0,8}[.)]?|[a-zçë]{1,4}[.)])[\s\u00a0]*$/i.test(mark)
}

/** Whether text is no more than a bullet, a number or space. */
export function isMark(text: string): boolean {
  return isNumber(text) || /^[\s\u00a0]*[•·∙▪■□●○◦◆➢➤►✓–—*§oØü-]?[\s\u00a0]*$/u.test(text)
}
