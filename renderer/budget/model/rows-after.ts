import {
  type ChangedEntity,
  changedBetween,
  type Id,
  isOfKind,
  type Kind,
} from '../../../shared/model/index.ts'
import { splitOf } from '../../../shared/totals/index.ts'
import { rowsOfActivity } from './activity-rows.ts'
import type { KeptGrid, KeptRows, RowsInput } from './keep-rows.ts'
import type { BudgetRow } from './rows.ts'

const shaping: ReadonlySet<Kind> = new Set(['funding-source', 'field', 'objective', 'result'])

/** The rows after changes of amounts and of what activities say of their costs; null where other rows may stand there now. */
export function rowsAfter(kept: KeptGrid, input: RowsInput): KeptGrid | null {
  const { plan, totals, codes } = input
  if (codes !== kept.codes || totals.years.join() !== kept.totals.years.join()) return null
  const changed = changedBetween(kept.plan, plan)
  if (changed.some(isShaping)) return null
  const material = { ...kept.material, plan }
  const after = { ...input, material, byEntity: kept.byEntity, rows: [...kept.rows] }
  const updates = Array.from(reached(kept, changed), (id) => again(kept.byEntity.get(id), after))
  if (updates.some((update) => update === null)) return null
  for (const update of updates) {
    if (update === null) continue
    kept.byEntity.set(update.entity.id, update)
    for (const [index, row] of update.rows.entries()) after.rows[update.at + index] = row
  }
  return after
}

/** Whether rows may come, go or stand elsewhere. */
function isShaping({ before, after }: ChangedEntity): boolean {
  const kind = (before ?? after)?.kind
  if (kind === undefined || shaping.has(kind)) return true
  return kind === 'activity' && (before?.parent !== after?.parent || before?.position !== after?.position)
}

/** The entities that have rows and whose rows may say something else. */
function reached(kept: KeptGrid, changed: readonly ChangedEntity[]): ReadonlySet<Id> {
  const ids = new Set<Id>()
  for (const { before, after } of changed) {
    if ((before ?? after)?.kind !== 'cost-line' && (before ?? after)?.kind !== 'activity') continue
    for (const entity of [before, after]) {
      let id = entity?.kind === 'activity' ? entity.id : (entity?.parent ?? null)
      for (; id !== null; id = kept.plan.entities.get(id)?.parent ?? null)
        if (kept.byEntity.has(id)) ids.add(id)
    }
  }
  return ids
}

/** The rows of an entity made again; null where there are more now, or fewer. */
function again(known: KeptRows | undefined, { plan, totals, material }: KeptGrid): KeptRows | null {
  const entity = known === undefined ? undefined : plan.entities.get(known.entity.id)
  if (known === undefined || entity === undefined) return null
  const split = splitOf(totals, entity.id)
  const made = isOfKind(entity, 'activity')
    ? rowsOfActivity(material, entity, { code: known.code, level: known.level })
    : known.rows.map((row): BudgetRow => ({ ...row, sums: split.all }))
  if (made.length !== known.rows.length) return null
  return { ...known, entity, split, rows: made.map((row, index) => settled(known.rows[index], row)) }
}

/** A row that says the same as before is the same object. */
function settled(before: BudgetRow | undefined, after: BudgetRow): BudgetRow {
  return before !== undefined && JSON.stringify(before) === JSON.stringify(after) ? before : after
}
