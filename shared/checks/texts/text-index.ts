import { type Entity, type Id, type Plan, subtreeOf } from '../../model/index.ts'
import { textCellsOf, textIn } from './text-cells.ts'
import { countWords, discount, type Lexicon, type Word } from './words.ts'

/** One text of a plan, taken apart. */
export interface WrittenText {
  readonly entity: Entity
  readonly cell: string
  readonly text: string
  readonly words: readonly Word[]
}

/** Every text of a plan with its words. Follows the plan by `update`; nothing else changes it. */
export interface TextIndex {
  readonly lexicon: ReadonlyMap<string, Word>
  /** The texts of an entity that are not empty, in the order of the table of kinds. */
  readonly of: (id: Id) => readonly WrittenText[]
  /** All texts, in reading order. */
  readonly all: () => Iterable<WrittenText>
  /** Takes up the texts of changed entities; the others are as they were. */
  readonly update: (plan: Plan, changed: Iterable<Id>, hasMoved: boolean) => void
}

const none: readonly WrittenText[] = []

/** Takes all texts of a plan apart. */
export function createTextIndex(plan: Plan): TextIndex {
  const lexicon: Lexicon = new Map()
  let byEntity = new Map<Id, readonly WrittenText[]>()
  for (const entity of subtreeOf(plan, plan.id)) {
    if (canHold(entity)) byEntity.set(entity.id, written(entity, lexicon))
  }
  return {
    lexicon,
    of: (id) => byEntity.get(id) ?? none,
    *all() {
      for (const texts of byEntity.values()) yield* texts
    },
    update(next, changed, hasMoved) {
      for (const id of changed) {
        for (const { words } of byEntity.get(id) ?? none) discount(words, lexicon)
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
    if (text !== '') texts.push({ entity, cell, text, words: countWords(text, lexicon) })
  }
  return texts
}
