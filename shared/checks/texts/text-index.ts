import { type Entity, type Id, type Plan, subtreeOf } from '../../model/index.ts'
import { createLexicon, type Lexicon } from './lexicon.ts'
import { textCellsOf, textIn } from './text-cells.ts'
import { isDigitCode, isWordCode, type Word } from './words.ts'

/** One text of a plan, taken apart; another object when it has changed. */
export interface WrittenText {
  readonly entity: Entity
  readonly cell: string
  readonly text: string
  readonly words: readonly Word[]
  /** Those of its words that look like abbreviations, as often as they stand in it. */
  readonly shortForms: readonly Word[]
  /** Whether it has a digit; a letter of Greek, Cyrillic or beyond; two spaces in a row. */
  readonly hasDigits: boolean
  readonly hasForeign: boolean
  readonly hasSpaces: boolean
}

/** Every text of a plan with its words. Follows the plan by `update`; nothing else changes it. */
export interface TextIndex {
  readonly lexicon: Lexicon
  /** The texts of an entity that are not empty, in the order of the table of kinds. */
  readonly of: (id: Id) => readonly WrittenText[]
  /** All texts, entity by entity, in reading order. */
  readonly all: () => Iterable<readonly WrittenText[]>
  /** Takes up the texts of changed entities; the others are as they were. */
  readonly update: (plan: Plan, changed: Iterable<Id>, hasMoved: boolean) => void
}

const none: readonly WrittenText[] = []

/** Takes all texts of a plan apart. */
export function createTextIndex(plan: Plan): TextIndex {
  const lexicon = createLexicon()
  let byEntity = new Map<Id, readonly WrittenText[]>()
  for (const entity of subtreeOf(plan, plan.id)) {
    if (canHold(entity)) byEntity.set(entity.id, written(entity, lexicon))
  }
  return {
    lexicon,
    of: (id) => byEntity.get(id) ?? none,
    all: () => byEntity.values(),
    update(next, changed, hasMoved) {
      for (const id of changed) {
        for (const { words } of byEntity.get(id) ?? none) lexicon.giveBack(words)
        const entity = next.entities.get(id)
        if (entity === undefined) byEntity.delete(id)
        else if (canHold(entity)) byEntity.set(id, written(entity, lexicon))
      }
      if (hasMoved) byEntity = inOrder(next, byEntity)
    },
  }
}

/** An entity that may have texts keeps its place while they come and go. */
function canHold({ kind }: Entity): boolean {
  return textCellsOf(kind).length > 0
}

function inOrder(
  plan: Plan,
  byEntity: ReadonlyMap<Id, readonly WrittenText[]>,
): Map<Id, readonly WrittenText[]> {
  const ordered = new Map<Id, readonly WrittenText[]>()
  for (const { id } of subtreeOf(plan, plan.id)) {
    const texts = byEntity.get(id)
    if (texts !== undefined) ordered.set(id, texts)
  }
  return ordered
}

function written(entity: Entity, lexicon: Lexicon): readonly WrittenText[] {
  const texts: WrittenText[] = []
  for (const cell of textCellsOf(entity.kind)) {
    const text = textIn(entity, cell)
    if (text !== '') texts.push(takenApart(entity, cell, text, lexicon))
  }
  return texts
}

function takenApart(entity: Entity, cell: string, text: string, lexicon: Lexicon): WrittenText {
  const words: Word[] = []
  let [start, last] = [-1, 0]
  let [hasDigits, hasForeign, hasSpaces] = [false, false, false]
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (isWordCode(code)) {
      if (start === -1) start = index
      if (isDigitCode(code)) hasDigits = true
      else if (code >= 0x370) hasForeign = true
    } else {
      if (start !== -1) words.push(lexicon.take(text.slice(start, index)))
      start = -1
      if (isSpaceCode(code) && isSpaceCode(last)) hasSpaces = true
    }
    last = code
  }
  if (start !== -1) words.push(lexicon.take(text.slice(start)))
  const shortForms = words.filter(({ isShort }) => isShort)
  return { entity, cell, text, words, shortForms, hasDigits, hasForeign, hasSpaces }
}

function isSpaceCode(code: number): boolean {
  return code === 0x20 || code === 0xa0
}
