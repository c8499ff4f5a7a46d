import PDFDocument from 'pdfkit'

/** A shift of a glyph from where the one before ends, in thousandths of the letters' size. */
interface GlyphPosition {
  readonly xAdvance: number
  readonly advanceWidth: number
  readonly xOffset: number
}

/** A step of a glyph's outline, in the font's own units. */
interface OutlineStep {
  readonly command: 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'bezierCurveTo' | 'closePath'
  readonly args: readonly number[]
}

interface FontFile {
  readonly capHeight: number
  readonly hasGlyphForCodePoint: (codePoint: number) => boolean
  readonly layout: (text: string) => {
    readonly glyphs: readonly {
      readonly advanceWidth: number
      readonly path: { readonly commands: readonly OutlineStep[] }
    }[]
  }
}

/** What pdfkit makes of a font file: it shapes text and embeds the glyphs that were used. pdfkit has no type for it. */
export interface EmbeddedFont {
  /** Its name in the resources of a page. */
  readonly id: string
  /** Thousandths of the letters' size, from the baseline up and (negative) down. */
  readonly ascender: number
  readonly descender: number
  /** The font as its reader has it. */
  readonly font: FontFile
  /** Answers each glyph's code, four hexadecimal digits, and its place. */
  readonly encode: (text: string) => readonly [readonly string[], readonly GlyphPosition[]]
  /** The reference to its dictionary. */
  readonly ref: () => unknown
}

/** Opens a font file in a document. */
export function openFont(document: PDFKit.PDFDocument, path: string): EmbeddedFont {
  document.font(path)
  const font: unknown = Reflect.get(document, '_font')
  if (!isEmbeddedFont(font)) throw new TypeError('pdfkit opened a font of another shape')
  return font
}

function isEmbeddedFont(value: unknown): value is EmbeddedFont {
  return (
    typeof value === 'object' &&
    value !== null &&
    'encode' in value &&
    typeof value.encode === 'function' &&
    'ref' in value &&
    typeof value.ref === 'function' &&
    'id' in value &&
    typeof value.id === 'string'
  )
}

/** Creates a document without pages whose first font is this file. */
export function createDocument(options: PDFKit.PDFDocumentOptions): PDFKit.PDFDocument {
  return new PDFDocument({ ...options, autoFirstPage: false, bufferPages: true, fontLayoutCache: false })
}
