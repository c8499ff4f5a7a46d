import type { Figure, Heading, PagePart } from '../../../shared/document/tree.ts'
import type { Faces } from './faces.ts'
import type { Line } from './lines.ts'

/** The part of a page that text fills, in points from the top left corner of the paper. */
export interface Frame {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Place and size in points. */
export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A line of the contents whose page number comes when all pages are known. */
export interface ContentsEntry {
  readonly anchor: string
  readonly area: Area
  /** From the area's top to the baseline of its last line. */
  readonly baseline: number
  /** Where the last line's text ends, from the area's left edge: dots lead from here to the number. */
  readonly textEnd: number
  readonly bold: boolean
  readonly size: number
}

/** What the layout draws on: pages of a document, or nothing when only the page numbers are wanted. */
export interface Paper {
  readonly faces: Faces
  /** Page of each heading so far, by its anchor, from 1. */
  readonly pageNumbers: ReadonlyMap<string, number>
  /** Begins a page of a part. */
  newPage: (part: PagePart) => void
  fill: (color: string, area: Area) => void
  /** Draws the lines around cells. */
  outline: (color: string, areas: readonly Area[]) => void
  /** Draws a line of text with its top left corner here; `color` is RRGGBB. */
  text: (line: Line, x: number, y: number, color?: string) => void
  /** Makes a place on the page what links and bookmarks lead to. */
  anchor: (heading: Heading, y: number) => void
  entry: (entry: ContentsEntry) => void
  /** Draws a picture; answers false if its bytes are no picture. */
  picture: (figure: Figure, area: Area) => boolean
}
