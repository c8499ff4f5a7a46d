import { childrenOf, type EntityOf } from '../../model/index.ts'
import type { CheckContext } from '../context.ts'
import { isBlank, isEmpty } from '../declared.ts'
import type { Found } from '../finding.ts'
import { missing } from './missing.ts'
import { usageOf } from './usage.ts'

/** What an indicator's row lacks. */
export function missingInIndicator(
  context: CheckContext,
  indicator: EntityOf<'indicator'>,
): readonly Found[] {
  const { id, title, baselineWords } = indicator
  const { baselines, targets } = context.remember(usageOf)
  const { lastYear } = context.root
  const last = childrenOf(context.plan, id, 'indicator-target').filter(({ year }) => year === lastYear)
  return [
    ...(isEmpty(title) ? [missing(id, 'title')] : []),
    ...(baselines && isBlank(baselineWords) ? [missing(id, 'baseline')] : []),
    ...(targets && last.every(({ words }) => isBlank(words)) ? [missing(id, 'target', lastYear)] : []),
  ]
}
