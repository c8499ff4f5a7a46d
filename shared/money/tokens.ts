/** A sign of arithmetic, whatever it was typed as. */
export type Sign = '+' | '-' | '*' | '/' | '(' | ')'

/** A sign, or a number with the words around it. */
export interface Token {
  /** Null for a number. */
  readonly sign: Sign | null
  /** As typed, without outer spaces. */
  readonly text: string
}

/** A letter x multiplies only where it is no part of a word. */
const sign = /([+()]|[-‐‑–—−]|[*×·∙⋅✕]|[/÷:∕]|(?<!\p{L})[xX](?!\p{L}))/u

/** Cuts a calculation into its numbers and signs. */
export function tokensOf(text: string): readonly Token[] {
  return text
    .split(sign)
    .map((piece, index) => ({ sign: index % 2 === 1 ? meaningOf(piece) : null, text: piece.trim() }))
    .filter((token) => token.text !== '')
}

function meaningOf(typed: string): Sign {
  if (typed === '+' || typed === '(' || typed === ')') return typed
  if (/[-‐‑–—−]/.test(typed)) return '-'
  return /[/÷:∕]/.test(typed) ? '/' : '*'
}
