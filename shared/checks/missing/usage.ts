import type { EntityOf, Id, Plan } from '../../model/index.ts'
import { type CheckContext, lasting } from '../context.ts'
import { isBlank } from '../declared.ts'

/** What a plan has of what its format could print. A taken-in plan is not asked for what its paper has nowhere. */
export interface Usage {
  readonly descriptions: boolean
  readonly baselines: boolean
  readonly targets: boolean
  readonly swot: boolean
  /** Levels of objectives of which at least one has an indicator. */
  readonly indicators: ReadonlySet<EntityOf<'objective'>['level']>
}

/** What the plan has, and its format prints; all that the format prints for a plan that was drafted here. */
export const usageOf = lasting(
  {
    plan: ['format'],
    activity: ['description'],
    objective: ['level'],
    result: [],
    indicator: ['baselineWords'],
    'indicator-target': ['words'],
    'swot-item': [],
    declared: [],
  },
  usageIn,
)

function usageIn(context: CheckContext): Usage {
  const { format, plan } = context
  const isDrafted = context.count('declared') === 0
  const columns = [...format.activityTable.columns, ...format.objectiveParts.flatMap((part) => part.columns)]
  const prints = (content: string): boolean => columns.some((column) => column.content === content)
  const lists = (content: string): boolean =>
    format.indicatorTable.columns.some((column) => column.content === content)
  const has = <T>(items: readonly T[], isThere: (item: T) => boolean): boolean =>
    isDrafted || items.some(isThere)
  return {
    descriptions:
      prints('description') && has(context.ofKind('activity'), (activity) => activity.description !== ''),
    baselines: lists('baseline') && has(context.ofKind('indicator'), (one) => !isBlank(one.baselineWords)),
    targets: lists('targets') && has(context.ofKind('indicator-target'), (target) => !isBlank(target.words)),
    swot: format.analysis === 'swot' && context.count('swot-item') > 0,
    indicators: new Set(
      context
        .ofKind('objective')
        .filter((objective) => hasIndicator(plan, objective))
        .map(({ level }) => level),
    ),
  }
}

/** Whether an objective, or one of its results, has an indicator. */
export function hasIndicator(plan: Plan, { id }: EntityOf<'objective'>): boolean {
  return (plan.children.get(id) ?? []).some((child) => {
    const kind = plan.entities.get(child)?.kind
    return kind === 'indicator' || (kind === 'result' && holdsIndicator(plan, child))
  })
}

function holdsIndicator(plan: Plan, result: Id): boolean {
  return (plan.children.get(result) ?? []).some((child) => plan.entities.get(child)?.kind === 'indicator')
}
