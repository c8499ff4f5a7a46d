import { type Id, isOfKind, type Kind, type Plan } from '../../shared/model/index.ts'
import type { Batch } from '../../shared/operations/index.ts'
import { pageOfEntity } from './page-of.ts'

/** Where a change can be seen: what it changed, and the page on which that is written. */
export interface ChangedPlace {
  readonly entity: Id
  readonly page: string
  /** Other pages that show it too. */
  readonly also: readonly string[]
}

/** What is written on a page of its own, whatever it belongs to. */
const ownPages: Readonly<Partial<Record<Kind, string>>> = { dismissal: 'checks', translation: 'translation' }

/** What the tables of the whole plan show. */
const inTables = ['activity', 'cost-line', 'cost-item'] as const

/** The place of a change that was carried out; null where nothing is left of what it changed. */
export function placeOfChange(plan: Plan, operations: Batch): ChangedPlace | null {
  const ids = operations.map((one) => (one.type === 'insert' ? one.entity.id : one.id))
  const entity = ids.flatMap((id) => plan.entities.get(id) ?? [])[0]
  if (entity === undefined) return null
  const page = ownPages[entity.kind] ?? pageOfEntity(plan, entity.id) ?? 'data'
  const also = inTables.some((kind) => isOfKind(entity, kind)) ? ['budget', 'activities'] : []
  return { entity: entity.id, page, also }
}
