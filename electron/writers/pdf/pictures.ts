import { setImmediate } from 'node:timers/promises'
import type { DocumentTree, Figure } from '../../../shared/document/tree.ts'
import { isPicture } from '../common/picture.ts'
import type { Area } from './paper.ts'

/** A picture inside a document. pdfkit has no type for it. */
interface EmbeddedPicture {
  readonly embed: (document: unknown) => void
  /** Dots that are still to be written. */
  readonly imgData?: unknown
}

interface PictureDocument {
  readonly openImage: (bytes: Buffer) => EmbeddedPicture
  readonly image: (
    picture: EmbeddedPicture,
    x: number,
    y: number,
    size: { width: number; height: number },
  ) => unknown
}

/** The pictures of a tree, put into a document before its pages. */
export class Pictures {
  readonly #document: PictureDocument
  readonly #pictures = new Map<Figure, EmbeddedPicture>()

  constructor(document: unknown) {
    if (!drawsPictures(document)) throw new TypeError('pdfkit draws pictures in another way')
    this.#document = document
  }

  /** Puts the tree's pictures into the document; bytes that are no picture are passed over. */
  static async of(tree: DocumentTree, document: unknown): Promise<Pictures> {
    const pictures = new Pictures(document)
    const figures = tree.parts.flatMap(({ blocks }) => blocks.filter((block) => block.type === 'figure'))
    for (const figure of figures) await pictures.#add(figure)
    return pictures
  }

  /** Draws a figure on the current page; answers false if its bytes are no picture. */
  draw(figure: Figure, { x, y, width, height }: Area): boolean {
    const picture = this.#pictures.get(figure)
    if (picture) this.#document.image(picture, x, y, { width, height })
    return picture !== undefined
  }

  /** See-through pictures are unpacked meanwhile; waiting keeps the order of the file's objects the same. */
  async #add(figure: Figure): Promise<void> {
    if (!isPicture(figure)) return
    const picture = this.#open(figure)
    if (!picture) return
    picture.embed(this.#document)
    while (picture.imgData) await setImmediate()
    this.#pictures.set(figure, picture)
  }

  #open({ bytes }: Figure): EmbeddedPicture | null {
    try {
      return this.#document.openImage(Buffer.from(bytes))
    } catch {
      return null
    }
  }
}

function drawsPictures(value: unknown): value is PictureDocument {
  return (
    typeof value === 'object' &&
    value !== null &&
    'openImage' in value &&
    typeof value.openImage === 'function' &&
    'image' in value &&
    typeof value.image === 'function'
  )
}
