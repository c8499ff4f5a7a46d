import { rewriting, textCellsOf, textIn } from '../../shared/checks/texts/text-cells.ts'
import type { Entity, Id, Plan } from '../../shared/model/index.ts'
import type { Batch } from '../../shared/operations/index.ts'

/** The kinds whose texts are names: they name themselves, and are no mention. */
const named: ReadonlySet<string> = new Set(['institution', 'funding-source', 'abbreviation', 'plan'])

/** An entity never changes, so its words are read once. */
const known = new WeakMap<Entity, ReadonlySet<string>>()

/** The entities whose texts name each word, by the word. */
export function mentionsOf(plan: Plan): ReadonlyMap<string, readonly Id[]> {
  const found = new Map<string, Id[]>()
  for (const entity of plan.entities.values()) {
    for (const word of wordsIn(entity)) {
      const list = found.get(word)
      if (list === undefined) found.set(word, [entity.id])
      else list.push(entity.id)
    }
  }
  return found
}

function wordsIn(entity: Entity): ReadonlySet<string> {
  const found = known.get(entity)
  if (found !== undefined) return found
  const cells = named.has(entity.kind) ? [] : textCellsOf(entity.kind)
  const words = new Set(cells.flatMap((cell) => textIn(entity, cell).match(/[\p{L}\p{N}]+/gu) ?? []))
  known.set(entity, words)
  return words
}

/** How many entities name a short form in their texts. */
export function countMentions(plan: Plan, short: string): number {
  return short === '' ? 0 : (mentionsOf(plan).get(short)?.length ?? 0)
}

/** What makes every text that names one short form name another, endings kept: `ZKK-ja` becomes `ZKKK-ja`. */
export function mentioning(plan: Plan, short: string, other: string, but: ReadonlySet<Id>): Batch {
  if (short === '' || other === '' || short === other) return []
  const parts = /[\p{L}\p{N}]+/gu
  const rewrite = (text: string): string => text.replaceAll(parts, (word) => (word === short ? other : word))
  return [...(mentionsOf(plan).get(short) ?? [])].flatMap((id) => {
    const entity = plan.entities.get(id)
    if (entity === undefined || but.has(id)) return []
    return textCellsOf(entity.kind).flatMap((cell) => rewriting(entity, cell, rewrite))
  })
}
