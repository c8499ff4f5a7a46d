import { type Entity, type Id, type Plan, subtreeOf } from '../../model/index.ts'
import { createLexicon, type Lexicon } from './lexicon.ts'
import { textCellsOf, textIn } from './text-cells.ts'
import { codeKind, codeKinds, type Word } from './words.ts'

/** What a text is made of; texts that are alike may share it. */
interface Parts {
  readonly text: string
  readonly words: readonly Word[]
  /** Those of its words that look like abbreviations, as often as they stand in it. */
  readonly shortForms: readonly Word[]
  /** Whether it has a digit; a letter of Greek, Cyrillic or beyond; two spaces in a row. */
  readonly hasDigits: boolean
  readonly hasForeign: boolean
  readonly hasSpaces: boolean
  /** Whether it has the same word twice in a row, whatever stands between the two. */
  readonly hasDoubled: boolean
}

/** One text of a plan, taken apart; another object when it has changed. */
export interface WrittenText extends Parts {
  readonly entity: Entity
  readonly cell: string
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

/**
 * Takes all texts of a plan apart.
 * @param entities those of the plan, in reading order
 */
export function createTextIndex(entities: readonly Entity[]): TextIndex {
  const lexicon = createLexicon()
  let byEntity = new Map<Id, readonly WrittenText[]>()
  const shared = sharing(lexicon)
  for (const entity of entities) {
    if (canHold(entity)) byEntity.set(entity.id, written(entity, shared))
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
        else if (canHold(entity))
          byEntity.set(
            id,
            written(entity, (text) => takenApart(text, lexicon)),
          )
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

function written(entity: Entity, partsOf: (text: string) => Parts): readonly WrittenText[] {
  let texts: WrittenText[] | null = null
  for (const cell of textCellsOf(entity.kind)) {
    const text = textIn(entity, cell)
    if (text === '') continue
    const { words, shortForms, hasDigits, hasForeign, hasSpaces, hasDoubled } = partsOf(text)
    const one = { entity, cell, text, words, shortForms, hasDigits, hasForeign, hasSpaces, hasDoubled }
    if (texts === null) texts = [one]
    else texts.push(one)
  }
  return texts ?? none
}

/** Takes texts apart, one that stands in several places once. Holds for as long as no word is given back. */
function sharing(lexicon: Lexicon): (text: string) => Parts {
  const known = new Map<string, Parts>()
  return (text) => {
    const before = known.get(text)
    if (before === undefined) {
      const parts = takenApart(text, lexicon)
      known.set(text, parts)
      return parts
    }
    for (const word of before.words) word.count += 1
    return before
  }
}

function takenApart(text: string, lexicon: Lexicon): Parts {
  const words: Word[] = []
  let [start, last] = [-1, 0]
  let [hasDigits, hasForeign, hasSpaces, hasDoubled] = [false, false, false, false]
  const take = (end: number): void => {
    const word = lexicon.take(text, start, end)
    if (word.lower === words.at(-1)?.lower) hasDoubled = true
    words.push(word)
    start = -1
  }
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    const kind = codeKind(code)
    if (kind === codeKinds.letter || kind === codeKinds.digit) {
      if (start === -1) start = index
      if (kind === codeKinds.digit) hasDigits = true
      else if (code >= 0x370) hasForeign = true
    } else {
      if (start !== -1) take(index)
      if (kind === codeKinds.space && last === codeKinds.space) hasSpaces = true
    }
    last = kind
  }
  if (start !== -1) take(text.length)
  const shortForms = words.filter(({ isShort }) => isShort)
  return { text, words, shortForms, hasDigits, hasForeign, hasSpaces, hasDoubled }
}
