import { childrenOf, type Entity, type Id, isOfKind, type Plan } from '../../../shared/model/index.ts'
import { type Split, splitOf, type Totals } from '../../../shared/totals/index.ts'
import { type RowMaterial, rowsOfActivity } from './activity-rows.ts'
import type { BudgetRow } from './rows.ts'
import { rowsAfter } from './rows-after.ts'

/** The rows of one entity, and what they were made from. */
export interface KeptRows {
  readonly entity: Entity
  readonly split: Split
  readonly code: string
  readonly level: number
  readonly rows: readonly BudgetRow[]
  /** Where the first of them stands among all. */
  readonly at: number
}

/** What a plan's rows are made from. */
export interface RowsInput {
  readonly plan: Plan
  readonly totals: Totals
  readonly codes: ReadonlyMap<Id, string>
}

/** The rows of a plan, and what they were made from. */
export interface KeptGrid extends RowsInput {
  readonly material: RowMaterial
  readonly byEntity: Map<Id, KeptRows>
  readonly rows: readonly BudgetRow[]
}

/**
 * Makes the rows of one plan after the other. A row that stayed the same is the same object, so that only the others are
 * drawn anew; the totals must come from `keepTotals`.
 */
export function keepRows(): (input: RowsInput) => readonly BudgetRow[] {
  let kept: KeptGrid | null = null
  return (input) => {
    kept = (kept === null ? null : rowsAfter(kept, input)) ?? allRows(kept, input)
    return kept.rows
  }
}

function allRows(kept: KeptGrid | null, input: RowsInput): KeptGrid {
  const { plan, totals } = input
  const now = childrenOf(plan, plan.id, 'funding-source')
  const before = kept?.material.sources ?? []
  const holds = now.length === before.length && now.every((source, index) => source === before[index])
  const walk: Walk = {
    ...input,
    material: { plan, years: totals.years, sources: now },
    before: holds && kept !== null ? kept.byEntity : new Map(),
    byEntity: new Map(),
    rows: [],
  }
  addBelow(walk, plan.id, 1)
  return walk
}

interface Walk extends KeptGrid {
  readonly before: ReadonlyMap<Id, KeptRows>
  readonly rows: BudgetRow[]
}

/** Objectives of the plan itself come before the fields, as in the codes. */
function addBelow(walk: Walk, parent: Id, level: number): void {
  const children = (walk.plan.children.get(parent) ?? []).flatMap((id) => walk.plan.entities.get(id) ?? [])
  for (const child of children) if (child.kind !== 'field') addEntity(walk, child, level)
  for (const child of children) if (child.kind === 'field') addEntity(walk, child, level)
}

function addEntity(walk: Walk, entity: Entity, level: number): void {
  if (isOfKind(entity, 'activity')) {
    addRows(walk, entity, level, (code) => rowsOfActivity(walk.material, entity, { code, level }))
    return
  }
  if (!isOfKind(entity, 'field') && !isOfKind(entity, 'objective') && !isOfKind(entity, 'result')) return
  const title = isOfKind(entity, 'field') ? entity.name : entity.title
  // An untitled result is no level on paper: its activities stand in its place.
  const isLevel = title !== '' || !isOfKind(entity, 'result')
  if (isLevel) {
    const { kind, id: key } = entity
    const objective = isOfKind(entity, 'objective') ? entity.level : null
    addRows(walk, entity, level, (code) => [
      { type: 'heading', key, kind, objective, level, code, title, sums: splitOf(walk.totals, key).all },
    ])
  }
  addBelow(walk, entity.id, isLevel ? level + 1 : level)
}

function addRows(
  { totals, codes, before, byEntity, rows: all }: Walk,
  entity: Entity,
  level: number,
  make: (code: string) => readonly BudgetRow[],
): void {
  const split = splitOf(totals, entity.id)
  const code = codes.get(entity.id) ?? ''
  const known = before.get(entity.id)
  const holds =
    known?.entity === entity && known.split === split && known.code === code && known.level === level
  const rows = holds ? known.rows : make(code)
  byEntity.set(entity.id, { entity, split, code, level, rows, at: all.length })
  all.push(...rows)
}
