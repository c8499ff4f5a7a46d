import { type BudgetView, createViews } from '../../../renderer/budget/model/view.ts'
import { flatten, type Id, type NestedEntity, type Plan } from '../../../shared/model/index.ts'
import { buildPlan } from '../../../shared/operations/index.ts'
import { countingIds } from '../../support/small-plan.ts'

/** Values of an activity; its cost lines as `[source, year, euro]`, with other values where they are given. */
export interface ActivityDraft {
  readonly title: string
  readonly values?: Readonly<Record<string, unknown>>
  readonly lines?: readonly Readonly<Record<string, unknown>>[]
  readonly items?: readonly Readonly<Record<string, unknown>>[]
}

/** A cost line of one year. */
export function line(source: string | null, year: number, amount: number, more: object = {}) {
  return { ...(source !== null && { source }), span: 'year', year, amount, ...more }
}

/** A plan of three years, three sources (`komuna`, `qeveria`, `donatori`), one field, one objective and two results. */
export function gridPlan(
  first: readonly ActivityDraft[],
  second: readonly ActivityDraft[] = [],
  format = 'kosovo-municipal',
): Plan {
  const activity = ({ title, values, lines = [], items = [] }: ActivityDraft): NestedEntity => ({
    kind: 'activity',
    values: { title, ...values },
    children: [
      ...lines.map((one) => ({ kind: 'cost-line', values: one })),
      ...items.map((one) => ({ kind: 'cost-item', values: one })),
    ],
  })
  const result = (title: string, activities: readonly ActivityDraft[]): NestedEntity => ({
    kind: 'result',
    values: { title },
    children: activities.map(activity),
  })
  const results = [
    result('Rezultati A', first),
    ...(second.length > 0 ? [result('Rezultati B', second)] : []),
  ]
  const objective = { kind: 'objective', values: { title: 'Objektivi' }, children: results }
  const sources = [
    {
      kind: 'funding-source',
      key: 'komuna',
      values: { name: 'Buxheti i Komunës', short: 'Komuna', type: 'municipal' },
    },
    { kind: 'funding-source', key: 'qeveria', values: { name: 'Qeveria', type: 'central' } },
    { kind: 'funding-source', key: 'donatori', values: { name: 'Fondacioni Ura', type: 'donor' } },
  ]
  const field = { kind: 'field', values: { name: 'Arsimi' }, children: [objective] }
  const values = { title: 'Plani', firstYear: 2027, lastYear: 2029, format }
  return buildPlan(flatten({ kind: 'plan', values, children: [...sources, field] }, countingIds()))
}

/** The grid of a plan. */
export function viewOf(plan: Plan): BudgetView {
  return createViews()(plan, { adding: null, whole: false, everyYear: false })
}

/** The grid as people see it: code, source and amounts of each row, sums of headings. */
export function picture(plan: Plan): readonly string[] {
  const { rows } = viewOf(plan)
  return rows.map((row) => {
    if (row.type === 'heading')
      return `${row.kind} ${row.code} = ${row.sums.years.join(' ')} | ${row.sums.total}`
    const amounts = row.years.map(({ amount }) => amount ?? '·').join(' ')
    const marks = [row.status, row.category].filter((mark) => mark !== 'unstated').join(' ')
    return `${row.code} ${row.sourceName || '–'} = ${amounts} | ${row.sums.total} ${marks}`.trim()
  })
}

/** The first entity of a kind with a value. */
export function idOf(plan: Plan, kind: string, text: string): Id {
  for (const entity of plan.entities.values()) {
    if (entity.kind === kind && JSON.stringify(entity).includes(`"${text}"`)) return entity.id
  }
  throw new TypeError(`no ${kind} ${text}`)
}
