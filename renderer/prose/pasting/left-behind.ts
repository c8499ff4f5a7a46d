/** What prose of the plan cannot hold. */
export type LeftBehind = 'notes' | 'pictures'

/** What a clipboard's HTML has and the prose that is made of it has not: Word's notes, and pictures. */
export function leftBehind(html: string): readonly LeftBehind[] {
  const hasNotes = /mso-element\s*:\s*(?:footnote|endnote)\s*["';]/i.test(html)
  const hasPictures = /<(?:img|v:imagedata)\b/i.test(html)
  return [...(hasNotes ? (['notes'] as const) : []), ...(hasPictures ? (['pictures'] as const) : [])]
}
