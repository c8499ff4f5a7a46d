import type { Tone } from '../tree.ts'

/** How the rows and cells of one tone look, in every kind of file. Colours are RRGGBB. */
export interface ToneLook {
  /** Null leaves the paper white. */
  readonly fill: string | null
  readonly bold: boolean
}

/** Pale enough for black letters and for a printer without colours. */
export const tones: Readonly<Record<Tone, ToneLook>> = {
  plain: { fill: null, bold: false },
  header: { fill: 'D5DFEA', bold: true },
  band: { fill: 'E3EAF2', bold: true },
  'sub-band': { fill: 'F1F4F8', bold: true },
  subtotal: { fill: 'EFEFEF', bold: true },
  total: { fill: 'DDDDDD', bold: true },
}

/** Lines of tables. */
export const lineColor = '8A94A0'
/** Headings, and the bar beside a box. */
export const accentColor = '1F3A5F'
export const boxFill = 'EEF2F7'
/** The draft mark across a page: pale enough to read through. */
export const watermarkColor = 'EDEDED'
