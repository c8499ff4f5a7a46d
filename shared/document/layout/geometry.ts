import type { PagePart } from '../tree.ts'

/** Points in a millimetre. */
export const pointsPerMillimetre = 72 / 25.4

/** Millimetres as points. */
export function points(millimetres: number): number {
  return millimetres * pointsPerMillimetre
}

/** Paper and the part of it that text fills, in millimetres. */
export interface PageGeometry {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** From the paper's edge to the running header and footer. */
  readonly header: number
  readonly footer: number
}

/** Shorter and longer side of each paper, in millimetres (ISO 216). */
const papers = { A4: [210, 297], A3: [297, 420] } as const
/** Room to bind on the left of upright pages; wide tables need what a lying page has. */
const upright = { left: 25, right: 20, top: 24, bottom: 22, header: 12, footer: 11 }
const lying = { left: 12, right: 12, top: 21, bottom: 18, header: 10, footer: 9 }

/** The geometry of a part's pages: the same in every kind of file, so that they break alike. */
export function geometryOf({ paper, orientation }: Pick<PagePart, 'paper' | 'orientation'>): PageGeometry {
  const [short, long] = papers[paper]
  if (orientation === 'portrait') return { width: short, height: long, ...upright }
  return { width: long, height: short, ...lying }
}
