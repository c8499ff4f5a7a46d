import { type Formatting, formatting } from '../locales/formatting.ts'
import {
  childrenOf,
  descendantsOf,
  type EntityOf,
  type Id,
  isOfKind,
  type Kind,
  type Plan,
  rootOf,
  yearsOf,
} from '../model/index.ts'
import { formatAmount } from '../money/index.ts'
import { type CostStatus, type SourceType, splitOf, type Totals } from '../totals/index.ts'
import type { DocumentLanguage } from './tree.ts'

/** What a figure is worked out from. */
interface Scope {
  readonly plan: Plan
  readonly totals: Totals
  readonly format: Formatting
  /** What the prose stands in: the plan, or one of its fields. */
  readonly owner: Id
}

type Say = (scope: Scope) => string

/** Every figure of the plan that may stand in prose, in the order in which they are offered. */
const figures = {
  total: (scope) => money(scope, scope.totals.plan.all.total),
  'total-municipal': paid('municipal'),
  'total-central': paid('central'),
  'total-donor': paid('donor'),
  'total-other': paid('other'),
  'total-secured': inStatus('secured'),
  'total-sought': inStatus('sought'),
  'share-municipal': share('municipal'),
  'share-central': share('central'),
  'share-donor': share('donor'),
  'share-other': share('other'),
  'count-fields': counted('field'),
  'count-objectives': counted('objective'),
  'count-results': counted('result'),
  'count-activities': counted('activity'),
  'count-indicators': counted('indicator'),
  'count-institutions': counted('institution'),
  'first-year': ({ plan }) => String(rootOf(plan).firstYear),
  'last-year': ({ plan }) => String(rootOf(plan).lastYear),
  period: ({ plan }) => periodText(rootOf(plan)),
  'count-years': ({ totals, format }) => format.integer(totals.years.length),
  authority: ({ plan }) => rootOf(plan).authorityName,
  'field-names': named('field'),
  'community-names': named('community'),
} as const satisfies Readonly<Record<string, Say>>

/** The figures of the field in which the prose stands. */
const figuresOfField = {
  'field-total': (scope) => money(scope, splitOf(scope.totals, scope.owner).all.total),
  'field-share': (scope) => percent(scope, splitOf(scope.totals, scope.owner).all.total),
  'field-objectives': counted('objective'),
  'field-results': counted('result'),
  'field-activities': counted('activity'),
} as const satisfies Readonly<Record<string, Say>>

const inPlan = new Map<string, Say>(Object.entries(figures))
const inField = new Map<string, Say>(Object.entries(figuresOfField))

/** A figure that prose may name. */
export type FigureName = keyof typeof figures | keyof typeof figuresOfField

/** A figure on offer. The total of a year is named by the year's place, so that it follows when the years move. */
export interface Figure {
  readonly name: string
  /** What it is called; `year-total` for the total of `year`. */
  readonly label: FigureName | 'year-total'
  readonly year: number | null
}

/** What a figure comes to in prose of an entity; null for a name that is not known. */
export type ValueTexts = (name: string, entity: Id | null) => string | null

/** The figures that prose of an entity may name: those of its field first. */
export function figuresFor(plan: Plan, entity: Id): readonly Figure[] {
  const own = fieldAround(plan, entity) === null ? [] : (Object.keys(figuresOfField) as FigureName[])
  const names = [...own, ...(Object.keys(figures) as FigureName[])]
  const years = yearsOf(plan).map((year, index): Figure => {
    return { name: `year-total-${index + 1}`, label: 'year-total', year }
  })
  const all = names.map((name): Figure => ({ name, label: name, year: null }))
  const afterTotals = all.findIndex(({ name }) => name === 'share-municipal')
  return [...all.slice(0, afterTotals), ...years, ...all.slice(afterTotals)]
}

/** Answers what each figure comes to, in a language. */
export function valueTexts(plan: Plan, totals: Totals, language: DocumentLanguage): ValueTexts {
  const format = formatting(language)
  return (name, entity) => {
    const year = /^year-total-(\d{1,3})$/.exec(name)?.[1]
    const scope = { plan, totals, format, owner: plan.id }
    if (year !== undefined) return money(scope, totals.plan.all.years[Number(year) - 1] ?? 0)
    const ofPlan = inPlan.get(name)
    if (ofPlan !== undefined) return ofPlan(scope)
    const owner = fieldAround(plan, entity)
    return owner === null ? null : (inField.get(name)?.({ ...scope, owner }) ?? null)
  }
}

function fieldAround(plan: Plan, entity: Id | null): Id | null {
  for (let id = entity; id !== null; id = plan.entities.get(id)?.parent ?? null) {
    const found = plan.entities.get(id)
    if (found !== undefined && isOfKind(found, 'field')) return id
  }
  return null
}

function money({ plan }: Scope, amount: number): string {
  const { currency, numberStyle: style } = rootOf(plan)
  return formatAmount(amount, { currency, style, withSign: true })
}

/** A part of the whole budget, to a tenth of a percent. */
function percent({ totals, format }: Scope, part: number): string {
  const whole = totals.plan.all.total
  return format.percent(whole === 0 ? 0 : Math.round((part / whole) * 1_000) / 10)
}

function paid(type: SourceType): Say {
  return (scope) => money(scope, scope.totals.plan.byType.get(type)?.total ?? 0)
}

function inStatus(status: CostStatus): Say {
  return (scope) => money(scope, scope.totals.plan.byStatus.get(status)?.total ?? 0)
}

function share(type: SourceType): Say {
  return (scope) => percent(scope, scope.totals.plan.byType.get(type)?.total ?? 0)
}

function counted(kind: Kind): Say {
  return ({ plan, owner, format }) => format.integer(descendantsOf(plan, owner, kind).length)
}

function named(kind: 'field' | 'community'): Say {
  return ({ plan, format }) => {
    const names = childrenOf(plan, plan.id, kind).map(({ name }) => name)
    return format.list(names.filter((name) => name !== ''))
  }
}

function periodText({ firstYear, lastYear }: EntityOf<'plan'>): string {
  return firstYear === lastYear ? String(firstYear) : `${firstYear}–${lastYear}`
}
