import { type EntityOf, type Id, isOfKind, type Plan, rootOf, subtreeOf } from '../../shared/model/index.ts'
import { currencies, formatAmount, parseAmounts } from '../../shared/money/index.ts'
import { folded, type Paper } from './paper.ts'
import type { Group, Wanted } from './wanted.ts'

/** How much of one group a paper shows. */
export interface Share {
  readonly group: Group
  readonly wanted: number
  /** Not printed, but kept with the plan as a declared value or in a register. */
  readonly kept: readonly Wanted[]
  readonly missing: readonly Wanted[]
}

/** Compares what a transcription holds with a paper of the plan that was made of it. */
export function coverageOf(plan: Plan, wanted: readonly Wanted[], paper: Paper): readonly Share[] {
  const activities = subtreeOf(plan, plan.id).flatMap((entity) =>
    isOfKind(entity, 'activity') ? [entity.id] : [],
  )
  const names = namesIn(plan)
  const store = storeOf(plan)
  const groups: readonly Group[] = ['text', 'words', 'amount', 'prose', 'claim']
  return groups.map((group) => {
    const ofGroup = wanted.filter((one) => one.group === group)
    const hidden = ofGroup.filter((one) => {
      const activity = one.activity === null ? null : (activities[one.activity] ?? null)
      return !isShown(one, { plan, paper, activity, names })
    })
    const isKept = (one: Wanted): boolean => one.group !== 'amount' && isIn(plan, store, one.value)
    return {
      group,
      wanted: ofGroup.length,
      kept: hidden.filter(isKept),
      missing: hidden.filter((one) => !isKept(one)),
    }
  })
}

/** All that a plan holds, printed or not. */
interface Store {
  readonly texts: string
  readonly numbers: ReadonlySet<number>
}

function storeOf(plan: Plan): Store {
  const values = [...plan.entities.values()].flatMap((entity) => leavesOf(entity))
  return {
    texts: folded(values.filter((value) => typeof value === 'string').join(' \n')),
    numbers: new Set(values.filter((value) => typeof value === 'number')),
  }
}

function leavesOf(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [value]
  return Object.values(value).flatMap(leavesOf)
}

function isIn(plan: Plan, { texts, numbers }: Store, value: string | number): boolean {
  if (typeof value === 'number') return numbers.has(minorUnits(plan, value)) || texts.includes(String(value))
  const lines = value.split('\n').filter((line) => line.trim() !== '')
  return lines.every((line) => isLineIn(texts, bare(folded(line))))
}

/** A line, or the two of a label and a title. */
function isLineIn(texts: string, line: string): boolean {
  if (texts.includes(line)) return true
  const spaces = Array.from(line.matchAll(/ /g), ({ index }) => index)
  return spaces.some(
    (space) => texts.includes(line.slice(0, space)) && texts.includes(bare(line.slice(space + 1))),
  )
}

interface Place {
  readonly plan: Plan
  readonly paper: Paper
  readonly activity: Id | null
  /** The long form of each short name that stands in the place of the long one. */
  readonly names: string
}

function isShown({ group, value }: Wanted, { plan, paper, activity, names }: Place): boolean {
  if (typeof value === 'number') return isAmountShown(plan, paper, activity, group, minorUnits(plan, value))
  if (group === 'amount') {
    const { currency, numberStyle: style } = rootOf(plan)
    const amounts = parseAmounts(value, { currency, style }).parts.flatMap(({ parsed }) =>
      parsed.kind === 'amount' ? [parsed.amount] : [],
    )
    return amounts.length > 0 && amounts.every((one) => isAmountShown(plan, paper, activity, group, one))
  }
  const text = activity === null || group === 'claim' ? paper.all : paper.rowsOf(activity)
  const lines = value.split('\n').filter((line) => line.trim() !== '')
  if (group === 'words') return wordsIn(value).every((word) => text.includes(word) || names.includes(word))
  return lines.every((line) => {
    const wanted = bare(folded(line))
    if (text.includes(paper.fold(wanted))) return true
    return paper.isCut === true && wanted.split(' ').every((word) => text.includes(paper.fold(word)))
  })
}

/** A line without the sign or number of a list, which the paper's list has again. */
function bare(line: string): string {
  return line.replace(/^(?:[-–•:.]|\(?\d+[.)])\s*/, '').trim()
}

function isAmountShown(plan: Plan, paper: Paper, activity: Id | null, group: Group, minor: number): boolean {
  const { currency, numberStyle: style } = rootOf(plan)
  const printed = paper.fold(formatAmount(minor, { currency, style, withSign: false }))
  if (group === 'claim' || activity === null) return paper.all.includes(printed)
  if (paper.amountsOf !== null) return minor === 0 || paper.amountsOf(activity).has(minor)
  return paper.rowsOf(activity).includes(minor === 0 ? '-' : printed)
}

function minorUnits(plan: Plan, value: number): number {
  return Math.round(value * 10 ** currencies[rootOf(plan).currency].minorDigits)
}

/** Words between bodies, or for the part that a body plays: the reader makes columns and commas of them. */
const between = /^(dhe|e|etj|mbikeqyres|perkrahes|mbeshtetes|udheheqes)$/

/** Amounts and their currency are looked for as such. */
const ofAmounts = /^(?:\d+|leke?|euro)$/

/** The words of a cell, without endings after a hyphen. */
function wordsIn(text: string): readonly string[] {
  const plain = folded(text).replace(/(?<=\p{L})-(?:te|ja|ne|se|it)(?!\p{L})/gu, '')
  const words: readonly string[] = plain.match(/\p{L}+|\p{N}+/gu) ?? []
  return words.filter((word) => !between.test(word) && !ofAmounts.test(word))
}

function namesIn(plan: Plan): string {
  const bodies = [...plan.entities.values()].filter(
    (entity): entity is EntityOf<'institution'> | EntityOf<'funding-source'> =>
      entity.kind === 'institution' || entity.kind === 'funding-source',
  )
  return folded(bodies.map(({ name, short }) => `${name} ${short}`).join(' \n'))
}
