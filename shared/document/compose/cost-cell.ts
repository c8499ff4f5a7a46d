import { childrenOf, type EntityOf, entityOf } from '../../model/index.ts'
import { type Sums, splitOf } from '../../totals/index.ts'
import { costWords, isSaid, shortName } from './activity-texts.ts'
import type { Context } from './context.ts'
import { areWords, type Blocks, costWordsOf, describedCost } from './cost-words.ts'
import { amountText } from './money.ts'
import { fill, runOf } from './phrases.ts'
import { body, own, ownLines } from './text.ts'

type Activity = EntityOf<'activity'>
type Per = 'plan' | 'year'

/** All that is said of an activity's cost in one cell: amounts with their sources, or words; then its description. */
export function costCell(context: Context, activity: Activity, per: Per): Blocks {
  const blocks = hasLines(context, activity)
    ? amountBlocks(context, activity, per)
    : wordBlocks(context, activity)
  return blocks.length > 0 ? blocks : [body(runOf(context.words.cost.notStated))]
}

/** A sum as such a cell says it, one text a line. */
export function costTexts(context: Context, sums: Sums, per: Per): readonly string[] {
  const isYearly = sums.whole === 0 && areAlike(sums)
  if (per === 'year') return isYearly ? [amountText(context, sums.years[0] ?? 0)] : partTexts(context, sums)
  const total = amountText(context, sums.total)
  const isWhole = sums.years.every((year) => year === 0)
  if (isWhole || sums.years.length < 2) return [total]
  return [total, `(${detailText(context, sums)})`]
}

/** How a sum is parted: each year alike, all in one year, or part by part. */
function detailText(context: Context, sums: Sums): string {
  const { years, whole } = sums
  if (whole === 0 && areAlike(sums)) {
    return fill(context.words.cost.eachYear, { amount: amountText(context, years[0] ?? 0) })
  }
  const used = years.flatMap((amount, index) => (amount === 0 ? [] : [context.totals.years[index] ?? '']))
  return whole === 0 && used.length === 1 ? used.join('') : partTexts(context, sums).join('; ')
}

/** True if each year has the same amount, so that one stands for all. */
export function areAlike({ years }: Sums): boolean {
  return years.every((year) => year === years[0])
}

function partTexts(context: Context, { years, whole }: Sums): readonly string[] {
  const { words, totals } = context
  const ofYears = years.flatMap((amount, index) => {
    const year = totals.years[index] ?? ''
    return amount === 0 ? [] : [fill(words.cost.ofYear, { year, amount: amountText(context, amount) })]
  })
  const ofPlan = fill(words.cost.ofPlan, { amount: amountText(context, whole) })
  return whole === 0 ? ofYears : [...ofYears, ofPlan]
}

/** For each source its amount, with its name under it; then what the plan says besides. */
function amountBlocks(context: Context, activity: Activity, per: Per): Blocks {
  const { bySource } = splitOf(context.totals, activity.id)
  const named = namesOf(context, activity, (id) => !bySource.has(id))
  const sources = [...bySource].flatMap(([source, sums]): Blocks => {
    const entity = entityOf(context.plan, source, 'funding-source')
    const name = source === null ? named : entity === null ? '' : shortName(entity)
    const texts = costTexts(context, sums, per)
    return [...texts.map((text) => body(runOf(text))), ...ownLines(context, name)]
  })
  const others = bySource.has(null) ? '' : named
  return [
    ...sources,
    ...ownLines(context, others),
    ...describedCost(context, activity),
    ...ownLines(context, activity.costWords),
  ]
}

/** The words of a cost without amounts, the sources that are named, the description; none of them twice. */
function wordBlocks(context: Context, activity: Activity): Blocks {
  const names = namesOf(context, activity, () => true)
  const described = describedCost(context, activity)
  const words = costWords(context, activity)
  const isVague = activity.costKind === 'unknown' && activity.costWords.trim() === ''
  const isTold = names !== '' || described.length > 0
  const isNeedless = isSaid(words, names) || isSaid(words, activity.costDescription) || (isVague && isTold)
  const ofWords = areWords(context, activity) && !isNeedless ? costWordsOf(context, activity) : []
  const ofNames = names === '' || isSaid(names, activity.costDescription) ? [] : [body(own(context, names))]
  return [...ofWords, ...ofNames, ...described]
}

function namesOf({ plan }: Context, activity: Activity, isWanted: (id: string) => boolean): string {
  return activity.fundingSources
    .filter(isWanted)
    .flatMap((id) => entityOf(plan, id, 'funding-source') ?? [])
    .map(shortName)
    .join(', ')
}

function hasLines({ plan }: Context, { id }: Activity): boolean {
  return childrenOf(plan, id, 'cost-line').length > 0
}
