import type { DocumentLanguage, PageField } from '../../../shared/document/tree.ts'
import { cutToken } from './cut-word.ts'
import type { Atom, Face } from './face.ts'
import type { Part, Token } from './tokens.ts'

/** Text of one line in one face. */
export interface Run {
  /** Points from the line's left edge. */
  readonly x: number
  readonly face: Face
  readonly size: number
  readonly language: DocumentLanguage | null
  readonly field: PageField['field'] | null
  /** Words and, between them, the face's own space. */
  readonly atoms: Atom[]
  /** Points added to each space, for an even right edge. */
  readonly stretch: number
}

/** A line set ready to be drawn. Lengths are points. */
export interface Line {
  readonly height: number
  /** From the line's top to its baseline. */
  readonly baseline: number
  readonly runs: readonly Run[]
  readonly width: number
}

/** Where and how lines are set. */
export interface Setting {
  /** Points. */
  readonly width: number
  readonly align: 'left' | 'center' | 'right' | 'justify'
  readonly leading: number
}

/** Spaces are stretched by no more than this share of the letters' size. */
const widestStretch = 0.45

/** Breaks tokens into lines of a width; words that are wider are cut. Never answers an overlong line. */
export function linesOf(tokens: readonly Token[], setting: Setting): Line[] {
  const lines: Line[] = []
  let line: Token[] = []
  let used = 0
  const end = (isLast: boolean): void => {
    lines.push(setLine(line, setting, isLast))
    line = []
    used = 0
  }
  for (const whole of tokens) {
    let token = whole
    if (line.length > 0 && used + token.width > setting.width) end(false)
    while (token.width > setting.width) {
      const [head, rest] = cutToken(token, setting.width)
      if (rest.parts.length === 0) break
      line.push(head)
      end(false)
      token = rest
    }
    line.push(token)
    used += token.width + token.space
    if (token.endsLine) end(true)
  }
  if (line.length > 0) end(true)
  return lines
}

/** Sets one line: joins what is in one face, aligns, stretches. */
function setLine(tokens: readonly Token[], { width, align, leading }: Setting, isLast: boolean): Line {
  const natural = tokens.reduce((sum, token, index) => {
    return sum + token.width + (index < tokens.length - 1 ? token.space : 0)
  }, 0)
  const gaps = tokens.slice(0, -1).filter(({ space }) => space > 0).length
  const parts = tokens.flatMap((token) => token.parts)
  const size = parts.reduce((largest, part) => Math.max(largest, part.size), 0)
  const wanted = align === 'justify' && !isLast && gaps > 0 ? (width - natural) / gaps : 0
  const stretch = wanted > 0 && wanted <= size * widestStretch ? wanted : 0
  const shiftShare = align === 'center' ? 0.5 : align === 'right' ? 1 : 0
  const runs = joinRuns(tokens, Math.max(0, width - natural) * shiftShare, stretch)
  return { ...heightOf(parts, leading), runs, width: natural + stretch * gaps }
}

function joinRuns(tokens: readonly Token[], start: number, stretch: number): Run[] {
  const runs: Run[] = []
  let x = start
  tokens.forEach((token, index) => {
    for (const part of token.parts) {
      const last = runs.at(-1)
      if (last && isSameStyle(last, part)) last.atoms.push(...part.atoms)
      else runs.push(runOf(part, x, stretch))
      x += part.width
    }
    if (index < tokens.length - 1 && token.space > 0) {
      const last = runs.at(-1)
      last?.atoms.push(last.face.space)
      x += token.space + stretch
    }
  })
  return runs
}

function isSameStyle(run: Run, part: Part): boolean {
  return (
    run.face === part.face &&
    run.size === part.size &&
    run.language === part.language &&
    run.field === null &&
    part.field === null
  )
}

function runOf({ face, size, language, field, atoms }: Part, x: number, stretch: number): Run {
  return { x, face, size, language, field, atoms: [...atoms], stretch }
}

/** Height of a line by its tallest letters; a line of nothing has none. */
function heightOf(parts: readonly Part[], leading: number): Pick<Line, 'height' | 'baseline'> {
  let ascent = 0
  let descent = 0
  for (const { face, size } of parts) {
    ascent = Math.max(ascent, face.ascent * size)
    descent = Math.max(descent, face.descent * size)
  }
  const height = (ascent + descent) * leading
  return { height, baseline: ascent + (height - ascent - descent) / 2 }
}
