import { childrenOf, type EntityOf, subtreeOf } from '../../model/index.ts'
import type { CheckContext } from '../context.ts'
import { claims, isBlank, isEmpty } from '../declared.ts'
import type { Found } from '../finding.ts'
import { missing } from './missing.ts'
import { hasIndicator, usageOf } from './usage.ts'

const quadrants = ['strengths', 'weaknesses', 'opportunities', 'threats'] as const

/** What a field lacks: its name, objectives, a quadrant of its SWOT table. */
export function missingInField(context: CheckContext, { id, name }: EntityOf<'field'>): readonly Found[] {
  const items = childrenOf(context.plan, id, 'swot-item')
  const empty = quadrants.filter((quadrant) => items.every((item) => item.quadrant !== quadrant))
  return [
    ...(isEmpty(name) ? [missing(id, 'name')] : []),
    ...(context.remember(usageOf).swot ? empty.map((quadrant) => missing(id, quadrant)) : []),
    ...(childrenOf(context.plan, id, 'objective').length === 0 ? [missing(id, 'objectives')] : []),
  ]
}

/** What an objective lacks: its title, something below it, an indicator where others of its level have one. */
export function missingInObjective(
  context: CheckContext,
  objective: EntityOf<'objective'>,
): readonly Found[] {
  const { id, title, level } = objective
  const { plan } = context
  const isChildless = [...childrenOf(plan, id, 'result'), ...childrenOf(plan, id, 'objective')].length === 0
  const isMeasured = !context.remember(usageOf).indicators.has(level) || hasIndicator(plan, objective)
  return [
    ...(isEmpty(title) ? [missing(id, 'title')] : []),
    ...(isChildless ? [missing(id, 'results')] : []),
    ...(isMeasured ? [] : [missing(id, 'indicator')]),
    ...emptySplit(context, objective),
  ]
}

/** A printed split into capital and current spending that was left empty, and no line below says it either. */
function emptySplit({ plan }: CheckContext, { id }: EntityOf<'objective'>): readonly Found[] {
  const empty = claims(plan, id, 'split').find(({ printed }) => isBlank(printed))
  if (empty === undefined) return []
  const isStated = subtreeOf(plan, id).every(
    (entity) => entity.kind !== 'cost-line' || entity.amount === 0 || entity.category !== 'unstated',
  )
  return isStated ? [] : [{ ...missing(id, 'split'), source: empty.id }]
}

/** A result without activities. An untitled result is no row of its own: its objective is told instead. */
export function missingInResult(context: CheckContext, { id }: EntityOf<'result'>): readonly Found[] {
  return childrenOf(context.plan, id, 'activity').length === 0 ? [missing(id, 'activities')] : []
}
