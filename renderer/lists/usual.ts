import type { IdSource, Kind, Plan, Values } from '../../shared/model/index.ts'
import type { Batch } from '../../shared/operations/index.ts'
import { usualMissing } from '../../shared/usual/index.ts'
import { insertion } from '../drafting/batches.ts'
import type { ListedKind } from './listed.ts'

/** One of the usual ones that a plan does not have. */
export interface Offered {
  readonly key: string
  readonly kind: ListedKind
  readonly short: string
  readonly name: string
  readonly values: Partial<Values<Kind>>
}

/** What a plan does not have of what plans usually hold, list by list. */
export function offeredTo(plan: Plan): readonly Offered[] {
  const { institutions, sources, abbreviations } = usualMissing(plan)
  const offer = (kind: ListedKind, short: string, name: string, values: Partial<Values<Kind>>): Offered => {
    return { key: `${kind} ${short} ${name}`, kind, short, name, values }
  }
  return [
    ...institutions.map((values) => offer('institution', values.short, values.name, values)),
    ...sources.map((values) => offer('funding-source', values.short, values.name, values)),
    ...abbreviations.map((values) => offer('abbreviation', values.short, values.long, values)),
  ]
}

/** Puts what was chosen at the end of its list. */
export function addOffered(plan: Plan, chosen: readonly Offered[], ids: IdSource): Batch {
  const kinds: readonly ListedKind[] = ['institution', 'funding-source', 'abbreviation']
  return kinds.flatMap((kind) => {
    const entities = chosen.filter((one) => one.kind === kind).map(({ values }) => ({ id: ids(), values }))
    return insertion<Kind>(plan, kind, { parent: plan.id, before: null }, entities)
  })
}
