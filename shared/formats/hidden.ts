import { childrenOf, type Entity, fieldsOf, type Kind, type Plan, valueIn } from '../model/index.ts'
import { ownContent } from './own-columns.ts'
import type { PlanFormat } from './types.ts'

/** Values of one name that a plan has and a format does not print. */
export interface HiddenValues {
  readonly kind: Kind
  readonly field: string
  /** How many entities have a value there. */
  readonly count: number
}

/**
 * What of a plan its papers do not print in a format, for whoever is about to change the format. Choices, such as the kind of
 * a cost, registers and declared values are not told.
 */
export function hiddenIn(plan: Plan, format: PlanFormat): readonly HiddenValues[] {
  const isShown = shownIn(plan, format)
  const counts = new Map<string, HiddenValues>()
  for (const entity of plan.entities.values()) {
    for (const [field, { choices, storage }] of Object.entries(fieldsOf(entity.kind))) {
      if (choices !== undefined || storage === 'boolean') continue
      if (isShown(entity, field) || isBlank(valueIn(entity, field))) continue
      const key = `${entity.kind}.${field}`
      const count = (counts.get(key)?.count ?? 0) + 1
      counts.set(key, { kind: entity.kind, field, count })
    }
  }
  return [...counts.values()]
}

function isBlank(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === ''
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0)
}

/** Tells of a value of an entity whether a format's papers print it. */
export function shownIn(plan: Plan, format: PlanFormat): (entity: Entity, field: string) => boolean {
  const prints = printedBy(format)
  return (entity, field) => {
    const rule: Rule | undefined = rules[entity.kind]
    return rule === undefined || rule(prints, field, { entity, plan, format })
  }
}

/** What a format prints at all. */
interface Prints {
  readonly chapter: (content: PlanFormat['chapters'][number]['content']) => boolean
  readonly part: (content: PlanFormat['objectiveParts'][number]['content']) => boolean
  /** True for any of the contents of columns, or of what stands below them. */
  readonly column: (...contents: readonly string[]) => boolean
  readonly table: boolean
}

function printedBy({ chapters, objectiveParts, activityTable }: PlanFormat): Prints {
  const chapter: Prints['chapter'] = (content) => chapters.some((one) => one.content === content)
  const part: Prints['part'] = (content) =>
    chapter('objectives') && objectiveParts.some((one) => one.content === content)
  const table = chapter('implementation-plan') || part('activity-table')
  const columns = [
    ...(table ? activityTable.columns : []),
    ...(part('activities') ? objectiveParts.flatMap((one) => one.columns) : []),
  ]
  const contents = new Set<string>(
    columns.flatMap(({ content, below }) => [content, ...below.map((one) => one.content)]),
  )
  return { chapter, part, table, column: (...wanted) => wanted.some((one) => contents.has(one)) }
}

interface Place {
  readonly entity: Entity
  readonly plan: Plan
  readonly format: PlanFormat
}

type Rule = (prints: Prints, field: string, place: Place) => boolean

const anyCost = ['cost', 'yearly-cost'] as const

/** Columns that print a value of an activity, where they are not called like it. */
const activityColumns: Readonly<Record<string, readonly string[]>> = {
  title: ['title', 'coded-title'],
  periodKind: ['period'],
  firstYear: ['period'],
  lastYear: ['period'],
  periodWords: ['period'],
  costDescription: ['costDescription', ...anyCost],
  costKind: ['costDescription', 'amounts-by-year', 'total', ...anyCost],
  costWords: ['costDescription', ...anyCost],
  fundingSources: ['fundingSource', ...anyCost],
}

const indicatorColumns: Readonly<Record<string, string>> = {
  baselineWords: 'baseline',
  baselineThousandths: 'baseline',
  baselineYear: 'baseline',
}

const rules: Readonly<Partial<Record<Kind, Rule>>> = {
  section: (_, __, { entity, format }) =>
    format.chapters.some(
      ({ role }) => role === 'other' || (entity.kind === 'section' && role === entity.role),
    ),
  field: (prints, field, { format }) => {
    if (field === 'analysis') return prints.chapter('analysis')
    if (field !== 'name') return prints.chapter('objectives')
    const isBand = prints.chapter('implementation-plan') && format.levels.some(({ kind }) => kind === 'field')
    return prints.chapter('objectives') || isBand
  },
  'swot-item': (prints, _, { format }) => prints.chapter('analysis') && format.analysis === 'swot',
  objective: (prints, field) => {
    if (field === 'title') return prints.chapter('objectives') || prints.table
    if (field === 'introduction' || field === 'level') return prints.chapter('objectives')
    return prints.part('assumptions-and-risks')
  },
  assumption: (prints) => prints.part('assumptions-and-risks'),
  risk: (prints) => prints.part('assumptions-and-risks'),
  result: (prints, _, { format }) =>
    prints.part('results') ||
    prints.column('result') ||
    (prints.table && format.levels.some(({ kind }) => kind === 'result')),
  indicator: (prints, field, place) =>
    isIndicatorShown(prints, indicatorColumns[field] ?? field, place.entity.parent, place),
  'indicator-target': (prints, _, place) => {
    const indicator = place.entity.parent === null ? undefined : place.plan.entities.get(place.entity.parent)
    return isIndicatorShown(prints, 'targets', indicator?.parent ?? null, place)
  },
  activity: (prints, field, { entity, plan }) => {
    const isBare = field === 'costWords' && childrenOf(plan, entity.id, 'cost-line').length === 0
    if (isBare && prints.column('amounts-by-year', 'total')) return true
    return prints.column(...(activityColumns[field] ?? [field]))
  },
  'cost-line': (prints, field) => {
    const isSum = field === 'amount' && prints.chapter('budget-summary')
    return isSum || field === 'status' || prints.column('amounts-by-year', 'total', ...anyCost)
  },
  'cost-item': (prints) => prints.column('costDescription', ...anyCost),
  // The id of the column is nobody's text.
  'own-text': (prints, field, { entity }) =>
    field === 'column' || (entity.kind === 'own-text' && prints.column(ownContent(entity.column))),
}

function isIndicatorShown(
  prints: Prints,
  column: string,
  owner: string | null,
  { plan, format }: Place,
): boolean {
  if (prints.part('indicator-lines')) return true
  const isOfResult = owner !== null && plan.entities.get(owner)?.kind === 'result'
  if (isOfResult && prints.column('result-indicators')) return true
  const { columns } = format.indicatorTable
  const isColumn = column === 'secondary' || columns.some(({ content }) => content === column)
  return prints.part('indicators') && isColumn
}
