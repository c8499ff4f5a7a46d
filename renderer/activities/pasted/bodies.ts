import { childrenOf, type Id, type IdSource, limits, type Plan } from '../../../shared/model/index.ts'
import type { Batch } from '../../../shared/operations/index.ts'
import { institutionType, sourceType } from '../../../shared/printed/body-types.ts'
import { bodyKey, isAbbreviation, withoutEndings } from '../../../shared/printed/body-words.ts'
import { splitCell } from '../../../shared/printed/split-bodies.ts'
import { insertion } from '../../drafting/batches.ts'

/** The institutions or the sources of a plan, to which those are added that a pasted cell names besides. */
export interface Bodies {
  /** The ids of what a cell names, in order, none twice. */
  readonly read: (cell: string) => readonly Id[]
  /** What was not in the plan. */
  readonly added: () => readonly string[]
  /** Puts that into the plan. */
  readonly batch: () => Batch
}

/** Finds what pasted cells name by name and by short form; a new one for each that the plan does not have. */
export function bodiesOf(plan: Plan, kind: 'institution' | 'funding-source', ids: IdSource): Bodies {
  const known = new Map<string, Id>()
  for (const { id, name, short } of childrenOf(plan, plan.id, kind)) {
    for (const key of [short, name].map(bodyKey)) if (key !== '' && !known.has(key)) known.set(key, id)
  }
  const fresh: { readonly id: Id; readonly name: string }[] = []
  const idOf = (piece: string): Id => {
    const key = bodyKey(piece)
    const found = known.get(key)
    if (found !== undefined) return found
    const name = (isAbbreviation(piece) ? withoutEndings(piece) : piece).slice(0, limits.title)
    const id = ids()
    fresh.push({ id, name })
    known.set(key, id)
    return id
  }
  return {
    read: (cell) => {
      const pieces = splitCell(cell.replaceAll('\n', ', '), (text) => known.has(bodyKey(text)))
      return [...new Set(pieces.filter((piece) => bodyKey(piece) !== '').map(idOf))]
    },
    added: () => fresh.map(({ name }) => name),
    batch: () => {
      const place = { parent: plan.id, before: null }
      if (kind === 'institution') {
        const typed = fresh.map(({ id, name }) => ({ id, values: { name, type: institutionType([name]) } }))
        return insertion(plan, kind, place, typed)
      }
      const typed = fresh.map(({ id, name }) => ({ id, values: { name, type: sourceType([name]) } }))
      return insertion(plan, kind, place, typed)
    },
  }
}
