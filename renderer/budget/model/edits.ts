import {
  childrenOf,
  createEntity,
  entityOf,
  type Id,
  type IdSource,
  type Plan,
  positionsBetween,
  yearsOf,
} from '../../../shared/model/index.ts'
import type { Amount } from '../../../shared/money/index.ts'
import type { Operation } from '../../../shared/operations/index.ts'
import { isOutside } from './activity-rows.ts'
import { grouped } from './grouped.ts'
import { type Activity, isOf, keyOf, type Line, type LineGroup } from './rows.ts'

/** Which cost lines of a group a cell shows. */
export type Span =
  | { readonly type: 'year'; readonly year: number }
  /** Of each year alike. */
  | { readonly type: 'every-year' }
  | { readonly type: 'whole' }
  /** Of years that the plan does not cover; can only be emptied. */
  | { readonly type: 'outside' }

/** A new amount for one cell, in minor units; null empties it. */
export interface AmountChange {
  readonly group: LineGroup
  readonly span: Span
  readonly amount: Amount | null
}

/** What becomes of an activity's cost lines. */
interface LineChanges {
  readonly updates: Map<Id, Amount>
  readonly removals: Set<Id>
  readonly inserts: (LineGroup & Pick<Line, 'span' | 'year' | 'amount'>)[]
}

/**
 * The operations that give cells new amounts. A source stays with its activity when its last amount goes, and the kind of
 * cost follows whether there are amounts.
 */
export function amountOperations(
  plan: Plan,
  changes: readonly AmountChange[],
  ids: IdSource,
): readonly Operation[] {
  const byActivity = grouped(changes, ({ group }) => group.activity)
  return [...byActivity].flatMap(([id, own]) => {
    const activity = entityOf(plan, id, 'activity')
    return activity === null ? [] : operationsFor(plan, activity, own, ids)
  })
}

function operationsFor(
  plan: Plan,
  activity: Activity,
  changes: readonly AmountChange[],
  ids: IdSource,
): readonly Operation[] {
  const lines = childrenOf(plan, activity.id, 'cost-line')
  const result: LineChanges = { updates: new Map(), removals: new Set(), inserts: [] }
  const byGroup = grouped(changes, ({ group }) => keyOf(group))
  for (const written of byGroup.values()) {
    const own = agreed(written)
    const [first] = own
    if (first === undefined) continue
    const inGroup = lines.filter((line) => isOf(line, first.group))
    for (const change of separated(own, inGroup, yearsOf(plan), result))
      changeCell(change, inGroup, yearsOf(plan), result)
  }
  return [
    ...Array.from(result.removals, (id): Operation => ({ type: 'remove', id })),
    ...Array.from(result.updates, ([id, amount]): Operation => ({ type: 'update', id, values: { amount } })),
    ...inserts(plan, activity.id, result, ids),
    ...activityOperations(activity, lines, result),
  ]
}

/**
 * Years that are given the amount that is given to each of them alike need nothing of their own; where one is given
 * another amount, each year is.
 */
function agreed(changes: readonly AmountChange[]): readonly AmountChange[] {
  const alike = changes.findLast(({ span }) => span.type === 'every-year')
  if (alike === undefined || alike.amount === null) return changes
  const others = changes.filter(({ span, amount }) => span.type !== 'year' || amount !== alike.amount)
  return others.some(({ span }) => span.type === 'year') ? changes : others
}

/** Where one year of several alike is changed, each year gets a line of its own first. */
function separated(
  changes: readonly AmountChange[],
  lines: readonly Line[],
  years: readonly number[],
  { removals }: LineChanges,
): readonly AmountChange[] {
  const [first] = changes
  const everyYear = lines.filter(({ span }) => span === 'every-year')
  const given = changes.findLast(({ span }) => span.type === 'every-year')
  if (first === undefined || (everyYear.length === 0 && given === undefined)) return changes
  if (!changes.some(({ span }) => span.type === 'year')) return changes
  for (const { id } of everyYear) removals.add(id)
  const rest = changes.filter(({ span }) => span.type !== 'every-year')
  if (given?.amount === null) return rest
  const alike = given?.amount ?? sumOf(everyYear)
  const changed = new Set(changes.flatMap(({ span }) => (span.type === 'year' ? span.year : [])))
  const others = years
    .filter((year) => !changed.has(year))
    .map((year): AmountChange => {
      const own =
        given === undefined ? sumOf(lines.filter((line) => isIn(line, { type: 'year', year }, years))) : 0
      return { group: first.group, span: { type: 'year', year }, amount: alike + own }
    })
  return [...rest, ...others]
}

function changeCell(
  { group, span, amount }: AmountChange,
  lines: readonly Line[],
  years: readonly number[],
  { updates, removals, inserts }: LineChanges,
): void {
  const [first, ...more] = lines.filter((line) => isIn(line, span, years))
  if (span.type === 'every-year' && amount !== null) {
    for (const year of years) {
      for (const line of lines) if (isIn(line, { type: 'year', year }, years)) removals.add(line.id)
    }
  }
  // Lines alike in everything are one amount, which is typed as one.
  for (const { id } of amount === null && first !== undefined ? [first, ...more] : more) removals.add(id)
  if (amount === null || span.type === 'outside') return
  if (first === undefined) inserts.push({ ...group, ...placeOf(span), amount })
  else if (first.amount !== amount) updates.set(first.id, amount)
}

function placeOf(span: Exclude<Span, { type: 'outside' }>): Pick<Line, 'span' | 'year'> {
  if (span.type === 'year') return { span: 'year', year: span.year }
  return { span: span.type === 'whole' ? 'whole-plan' : 'every-year', year: null }
}

function isIn(line: Line, span: Span, years: readonly number[]): boolean {
  switch (span.type) {
    case 'year':
      return line.span === 'year' && line.year === span.year
    case 'every-year':
      return line.span === 'every-year'
    case 'whole':
      return line.span === 'whole-plan'
    case 'outside':
      return isOutside(line, years)
  }
}

function inserts(
  plan: Plan,
  activity: Id,
  { inserts: wanted }: LineChanges,
  ids: IdSource,
): readonly Operation[] {
  const positions = positionsBetween(lastPosition(plan, activity), null, wanted.length)
  return wanted.map(({ source, category, status, span, year, amount }, index): Operation => {
    const place = { id: ids(), parent: activity, position: positions[index] ?? 'V' }
    const values = { source, category, status, span, year, amount }
    return { type: 'insert', entity: createEntity('cost-line', place, values) }
  })
}

/** The place of the last of an entity's children; null where it has none. */
export function lastPosition(plan: Plan, parent: Id): string | null {
  const last = plan.children.get(parent)?.at(-1)
  return (last !== undefined && plan.entities.get(last)?.position) || null
}

/** What the activity itself has to say differently once its lines are others. */
function activityOperations(
  activity: Activity,
  before: readonly Line[],
  { removals, inserts: added }: LineChanges,
): readonly Operation[] {
  const after = [...before.filter(({ id }) => !removals.has(id)), ...added]
  const left = new Set(after.map(({ source }) => source))
  const gone = before.flatMap(({ source }) => (source === null || left.has(source) ? [] : source))
  const named = [...new Set([...activity.fundingSources, ...gone])]
  const values = {
    ...(named.length > activity.fundingSources.length && { fundingSources: named }),
    ...kindFor(activity, before.length > 0, after.length > 0),
  }
  return Object.keys(values).length === 0 ? [] : [{ type: 'update', id: activity.id, values }]
}

function kindFor({ costKind }: Activity, had: boolean, has: boolean): Partial<Activity> {
  if (has && !had && costKind !== 'amounts') return { costKind: 'amounts', costWords: '' }
  return !has && costKind === 'amounts' ? { costKind: 'unknown' } : {}
}

function sumOf(lines: readonly Line[]): Amount {
  return lines.reduce((sum, { amount }) => sum + amount, 0)
}
