import { childrenOf, type EntityOf, type Plan } from '../../model/index.ts'
import type { CheckContext } from '../context.ts'
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
export function usageOf(context: CheckContext): Usage {
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
  const owners = [id, ...childrenOf(plan, id, 'result').map((result) => result.id)]
  return owners.some((owner) => childrenOf(plan, owner, 'indicator').length > 0)
}
