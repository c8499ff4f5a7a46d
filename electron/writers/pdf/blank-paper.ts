import type { Heading } from '../../../shared/document/tree.ts'
import type { Faces } from './faces.ts'
import type { Paper } from './paper.ts'

/** A paper that is only counted: the layout runs, and nothing is drawn. */
export class BlankPaper implements Paper {
  readonly faces: Faces
  readonly #numbers = new Map<string, number>()
  #pages = 0

  constructor(faces: Faces) {
    this.faces = faces
  }

  get pageNumbers(): ReadonlyMap<string, number> {
    return this.#numbers
  }

  newPage(): void {
    this.#pages++
  }

  anchor(heading: Heading): void {
    this.#numbers.set(heading.anchor, this.#pages)
  }

  picture(): boolean {
    return true
  }

  fill(): void {}
  outline(): void {}
  text(): void {}
  entry(): void {}
}
