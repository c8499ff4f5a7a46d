import { childrenOf, type EntityOf, entityOf, type Id, type Plan } from '../model/index.ts'
import { emptySplit, type Split, type SplitTally, tallyOf } from './split.ts'
import type { Tally } from './sums.ts'

/**
 * The sums of one activity's cost lines. Depends on nothing but those lines, their sources and the years, so that after a
 * change only the changed activities need it again.
 * @param years the years of the plan, first to last
 */
export function totalsOfActivity(plan: Plan, activity: Id, years: readonly number[]): Split {
  return splitOfLines(plan, childrenOf(plan, activity, 'cost-line'), years)
}

/** The sums of some cost lines of a plan, such as those of one activity that are capital spending. */
export function splitOfLines(
  plan: Plan,
  lines: readonly EntityOf<'cost-line'>[],
  years: readonly number[],
): Split {
  const split = emptySplit(years.length)
  for (const line of lines) {
    for (const tally of talliesOf(plan, line, split, years.length)) addLine(tally, line, years)
  }
  return split
}

function talliesOf(plan: Plan, line: EntityOf<'cost-line'>, split: SplitTally, yearCount: number): Tally[] {
  const type = entityOf(plan, line.source, 'funding-source')?.type ?? 'unstated'
  return [
    split.all,
    tallyOf(split.bySource, line.source, yearCount),
    tallyOf(split.byType, type, yearCount),
    tallyOf(split.byCategory, line.category, yearCount),
    tallyOf(split.byStatus, line.status, yearCount),
  ]
}

function addLine(tally: Tally, line: EntityOf<'cost-line'>, years: readonly number[]): void {
  const { span, amount } = line
  if (span === 'whole-plan') {
    tally.whole += amount
    tally.total += amount
    return
  }
  if (span === 'every-year') {
    for (let index = 0; index < years.length; index += 1) addToYear(tally, index, amount)
    return
  }
  const index = line.year === null ? -1 : years.indexOf(line.year)
  if (index === -1) tally.outside += amount
  else addToYear(tally, index, amount)
}

function addToYear(tally: Tally, index: number, amount: number): void {
  tally.years[index] = (tally.years[index] ?? 0) + amount
  tally.total += amount
}
