import type { DocumentLanguage, Inline, PageField } from '../../../shared/document/tree.ts'
import { cleanText } from '../common/clean.ts'
import { type Atom, type Face, widthOf } from './face.ts'
import type { Faces } from './faces.ts'
import type { Family } from './fonts.ts'

/** The letters of a text: family, size in points, and what its place adds to its runs. */
export interface Lettering {
  readonly family: Family
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
}

/** A stretch of a word in one face. */
export interface Part {
  readonly text: string
  readonly face: Face
  readonly size: number
  readonly atoms: readonly Atom[]
  /** Points. */
  readonly width: number
  readonly language: DocumentLanguage | null
  /** A page number, whose text only the finished document has. */
  readonly field: PageField['field'] | null
}

/** What a line is made of: it breaks between tokens, and inside one only where that is wider than a line. */
export interface Token {
  readonly parts: readonly Part[]
  /** Points, without the space after it. */
  readonly width: number
  /** Width of the space after it, in points; 0 where the next token follows at once. */
  readonly space: number
  /** The line ends here. */
  readonly endsLine: boolean
}

/** Room kept for a page number. */
const widestNumber = '000'
/** Longer words are cut beforehand, so that no work grows with their length. */
const longestToken = 160
const zeroWidthSpace = '\u200B'
const address = /:\/\/|^www\.|@/
/** After a dash or stroke between words, but in no number (2026/27) and before no ending (KKV-së). */
const insideWord = /(?<=\p{L}{2}[/–—-])(?=\p{L}{4})|(?<=\p{L}[/–—])(?=\p{L}{2})|(?<=\u200B)/u
const insideAddress = /(?<=[/?&=_.@#%+,;:-])(?=[^/?&=_.@#%+,;:-])/

/** Cuts the runs of a paragraph into tokens. */
export function tokensOf(content: readonly Inline[], lettering: Lettering, faces: Faces): Token[] {
  const tokens: Draft[] = []
  let open: Draft | null = null
  for (const inline of content) {
    const bold = lettering.bold || (inline.type === 'text' && inline.bold === true)
    const italic = lettering.italic || (inline.type === 'text' && inline.italic === true)
    const style: PartStyle = {
      face: faces.of(lettering.family, bold, italic),
      size: lettering.size,
      language: inline.type === 'text' ? (inline.language ?? null) : null,
      field: inline.type === 'field' ? inline.field : null,
    }
    for (const piece of piecesOf(inline)) {
      if (piece === ' ' || piece === '\n') {
        if (!open && piece === '\n') tokens.push({ ...emptyDraft(), parts: [partOf('', style)] })
        const last = tokens.at(-1)
        if (last) close(last, piece, style)
        open = null
      } else {
        const words = style.field === null ? wordsOf(piece) : [piece]
        for (const [index, word] of words.entries()) {
          if (!open || index > 0) {
            open = emptyDraft()
            tokens.push(open)
          }
          open.parts.push(partOf(word, style))
        }
      }
    }
  }
  return tokens.map(finish)
}

interface Draft {
  parts: Part[]
  space: number
  endsLine: boolean
}

type PartStyle = Pick<Part, 'face' | 'size' | 'language' | 'field'>

function emptyDraft(): Draft {
  return { parts: [], space: 0, endsLine: false }
}

function close(draft: Draft, separator: string, { face, size }: PartStyle): void {
  if (separator === '\n') draft.endsLine = true
  else draft.space = face.space.width * size
}

function finish({ parts, space, endsLine }: Draft): Token {
  return { parts, space, endsLine, width: parts.reduce((sum, { width }) => sum + width, 0) }
}

/** A stretch of a word in one style, measured. */
export function partOf(text: string, { face, size, language, field }: PartStyle): Part {
  const atoms = face.atoms(text)
  return { text, face, size, language, field, atoms, width: widthOf(atoms) * size }
}

/** Words, single spaces and line ends of a run, in order. */
function piecesOf(inline: Inline): string[] {
  if (inline.type === 'field') return [widestNumber]
  return cleanText(inline.text)
    .split(/([ \t]*\n|[ \t]+)/)
    .filter((piece) => piece !== '')
    .map((piece) => (piece.endsWith('\n') ? '\n' : /^[ \t]/.test(piece) ? ' ' : piece))
}

/** Cuts a text without spaces where a line may break all the same. */
export function wordsOf(word: string): string[] {
  const pieces = address.test(word)
    ? word.split(insideAddress)
    : /[/–—\u200B-]/.test(word)
      ? word.split(insideWord)
      : [word]
  return pieces.flatMap((piece) => chopped(piece.replaceAll(zeroWidthSpace, '')))
}

function chopped(word: string): string[] {
  if (word.length <= longestToken) return [word]
  const characters = Array.from(word)
  const pieces: string[] = []
  for (let start = 0; start < characters.length; start += longestToken) {
    pieces.push(characters.slice(start, start + longestToken).join(''))
  }
  return pieces
}
