import type { ObjectivePart } from '../../formats/index.ts'
import { childrenOf, type EntityOf } from '../../model/index.ts'
import type { Block, Inline } from '../tree.ts'
import { type Context, say } from './context.ts'
import { baselineText, targetText, targetYears } from './indicator-texts.ts'
import { runOf } from './phrases.ts'
import { bold, own, paragraph } from './text.ts'

type Indicator = EntityOf<'indicator'>

/** The indicators of an objective and of its results, each as a line after the part's heading. */
export function indicatorLines(
  context: Context,
  { heading }: ObjectivePart,
  objective: EntityOf<'objective'>,
): readonly Block[] {
  const { plan } = context
  const owners = [objective.id, ...childrenOf(plan, objective.id, 'result').map(({ id }) => id)]
  const name = say(context, heading)
  return owners.flatMap((owner) =>
    childrenOf(plan, owner, 'indicator').flatMap((indicator) => {
      const line = indicatorLine(context, indicator)
      const before = name === '' ? [] : bold(runOf(`${name}: `))
      const options = { entity: indicator.id, keepWithNext: true }
      return line.length === 0 ? [] : [paragraph('body', [...before, ...line], options)]
    }),
  )
}

/** An indicator in one line: its title, and in brackets what else is said of it. */
export function indicatorLine(context: Context, indicator: Indicator): readonly Inline[] {
  const details = detailsOf(context, indicator)
  const title = own(context, indicator.title)
  if (details.length === 0) return title
  const inner = details.flatMap(([name, value], index) => [
    ...runOf(`${index > 0 ? '; ' : ''}${name}: `),
    ...own(context, value),
  ])
  return title.length === 0 ? inner : [...title, ...runOf(' ('), ...inner, ...runOf(')')]
}

/** Names and values of all that an indicator has besides its title. */
function detailsOf(context: Context, indicator: Indicator): readonly (readonly [string, string])[] {
  const { indicators: words } = context.words
  const years = targetYears(context, [indicator])
  const details: readonly (readonly [string, string])[] = [
    [words.unit, indicator.unit],
    [words.baseline, baselineText(context, indicator)],
    ...years.map((year) => [String(year), targetText(context, indicator, year)] as const),
    [words.result, indicator.result],
    [words.source, indicator.source],
  ]
  return details.filter(([, value]) => value.trim() !== '')
}
