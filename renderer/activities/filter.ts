import type { Severity } from '../../shared/checks/index.ts'
import { childrenOf, type EntityOf, entityOf, type Id, type Plan, yearsOf } from '../../shared/model/index.ts'

type Activity = EntityOf<'activity'>

/** Which activities the table shows; null shows those of any. */
export interface ActivityFilter {
  /** A field's id, or the plan's own for what stands in no field. */
  readonly field: Id | null
  readonly institution: Id | null
  readonly source: Id | null
  readonly year: number | null
  /** How heavy a finding has to be; `any` for one of any weight. */
  readonly finding: Severity | 'any' | null
}

/** Lets every activity through. */
export const noFilter: ActivityFilter = {
  field: null,
  institution: null,
  source: null,
  year: null,
  finding: null,
}

/** The weights of what was found at an activity and below it. */
export type FoundAt = (activity: Id) => readonly Severity[]

/** An activity with the field in which it stands, or the plan. */
export interface PlacedActivity {
  readonly activity: Activity
  readonly owner: EntityOf<'field'> | EntityOf<'plan'>
}

/** Every activity of a plan in the order of its codes. */
export function activitiesOf(plan: Plan): readonly PlacedActivity[] {
  const root = plan.entities.get(plan.id)
  const own = root?.kind === 'plan' ? [root] : []
  return [...own, ...childrenOf(plan, plan.id, 'field')].flatMap((owner) =>
    childrenOf(plan, owner.id, 'objective')
      .flatMap((objective) => underObjective(plan, objective.id))
      .map((activity) => ({ activity, owner })),
  )
}

function underObjective(plan: Plan, id: Id): readonly Activity[] {
  return (plan.children.get(id) ?? []).flatMap((child) => {
    const { kind } = plan.entities.get(child) ?? {}
    if (kind === 'objective') return underObjective(plan, child)
    return kind === 'result' ? childrenOf(plan, child, 'activity') : []
  })
}

/** The filter without what the plan does not have: what it names may be of another plan, or merged or removed since. */
export function filterIn(plan: Plan, filter: ActivityFilter): ActivityFilter {
  const { field, institution, source, year } = filter
  const own = field === plan.id && childrenOf(plan, plan.id, 'objective').length > 0
  return {
    ...filter,
    field: own ? field : (entityOf(plan, field, 'field')?.id ?? null),
    institution: entityOf(plan, institution, 'institution')?.id ?? null,
    source: entityOf(plan, source, 'funding-source')?.id ?? null,
    year: year !== null && yearsOf(plan).includes(year) ? year : null,
  }
}

/** The activities that a filter lets through. */
export function filtered(plan: Plan, filter: ActivityFilter, found: FoundAt): readonly PlacedActivity[] {
  return activitiesOf(plan).filter(({ activity, owner }) => {
    const { field, institution, source, year } = filter
    if (field !== null && owner.id !== field) return false
    if (institution !== null && !takesPart(activity, institution)) return false
    if (source !== null && !sourcesIn(plan, activity).includes(source)) return false
    if (!isFound(found(activity.id), filter.finding)) return false
    return year === null || isIn(plan, activity, year)
  })
}

function isFound(found: readonly Severity[], wanted: ActivityFilter['finding']): boolean {
  if (wanted === null) return true
  return wanted === 'any' ? found.length > 0 : found.includes(wanted)
}

function takesPart({ responsible, supporting }: Activity, institution: Id): boolean {
  return responsible.includes(institution) || supporting.includes(institution)
}

function sourcesIn(plan: Plan, { id, fundingSources }: Activity): readonly Id[] {
  const lines = childrenOf(plan, id, 'cost-line').flatMap(({ source }) => source ?? [])
  return [...lines, ...fundingSources]
}

/** Whether an activity goes on in a year, by its period or by an amount. One in words alone may be in any. */
function isIn(plan: Plan, { id, periodKind, firstYear, lastYear }: Activity, year: number): boolean {
  const paid = childrenOf(plan, id, 'cost-line').some((line) => line.span === 'year' && line.year === year)
  if (paid || periodKind !== 'years') return true
  const first = firstYear ?? lastYear
  const last = lastYear ?? firstYear
  return first !== null && last !== null && first <= year && year <= last
}
