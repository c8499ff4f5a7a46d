import {
  AlignmentType,
  type Document,
  type INumberingOptions,
  type IParagraphOptions,
  LevelFormat,
} from 'docx'
import { listIndent, listLook, listMarker } from '../../../shared/document/layout/looks.ts'
import type { List } from '../../../shared/document/tree.ts'
import { listStyles, twips } from './styles.ts'

const levels = [0, 1, 2] as const
const deepest = levels.length - 1

/** Kinds of lists: in the text, and in the narrower cells of tables. */
type Place = 'text' | 'cell'
const steps: Readonly<Record<Place, number>> = { text: listLook.size * listIndent, cell: 9 }

/** The lists of a document: bullets and numbers, in the text and in cells. */
export const numbering: INumberingOptions = {
  config: (['text', 'cell'] as const).flatMap((place) =>
    [true, false].map((ordered) => ({
      reference: referenceOf(place, ordered),
      levels: levels.map((level) => ({
        level,
        format: ordered ? LevelFormat.DECIMAL : LevelFormat.BULLET,
        text: ordered
          ? listMarker(true, level, 1).replace('1', `%${level + 1}`)
          : listMarker(false, level, 1),
        alignment: AlignmentType.LEFT,
        style: {
          paragraph: { indent: { left: twips(steps[place] * (level + 1)), hanging: twips(steps[place]) } },
        },
      })),
    })),
  ),
}

/**
 * Numbers of the lists that Word's own list styles belong to: a clerk who takes such a style gets its bullet or number.
 * The library counts lists as they are first used, from 2 on.
 */
export const styleLists = { bullet: 2, number: 3 } as const

/** Makes the lists of the styles the first ones of a document. */
export function claimStyleLists(document: Document): void {
  document.Numbering.createConcreteNumberingInstance(referenceOf('text', false), 0)
  document.Numbering.createConcreteNumberingInstance(referenceOf('text', true), 0)
}

/** What makes a paragraph an item of a list; each ordered list of the document has an `instance` of its own. */
export function itemOptions(
  { ordered }: Pick<List, 'ordered'>,
  itemLevel: number,
  place: Place,
  instance: number,
): Pick<IParagraphOptions, 'numbering' | 'style'> {
  const level = Math.min(itemLevel, deepest)
  const style = listStyles[ordered ? 'number' : 'bullet'][level]
  const reference = referenceOf(place, ordered)
  return {
    ...(place === 'text' && style !== undefined && { style }),
    numbering: { reference, level, ...(ordered && { instance }) },
  }
}

function referenceOf(place: Place, ordered: boolean): string {
  return `${place}-${ordered ? 'numbers' : 'bullets'}`
}
