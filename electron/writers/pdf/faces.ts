import { openFont } from './embedded-font.ts'
import { Face } from './face.ts'
import { type FaceName, type Family, type FontFiles, faceName } from './fonts.ts'

/** The faces of one document, each opened when it is first needed. */
export class Faces {
  readonly #document: PDFKit.PDFDocument
  readonly #files: FontFiles
  readonly #open = new Map<FaceName, Face>()

  constructor(document: PDFKit.PDFDocument, files: FontFiles) {
    this.#document = document
    this.#files = files
  }

  /** The face of a family in this weight and slant. */
  of(family: Family, bold: boolean, italic: boolean): Face {
    const name = faceName(family, bold, italic)
    const known = this.#open.get(name)
    if (known) return known
    const face = new Face(openFont(this.#document, this.#files[name]))
    this.#open.set(name, face)
    return face
  }
}
