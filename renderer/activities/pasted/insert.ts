import {
  type EntityOf,
  fieldsOf,
  type Id,
  type IdSource,
  type Plan,
  rootOf,
  type Values,
} from '../../../shared/model/index.ts'
import { detectStyle, type PrintedIn } from '../../../shared/money/index.ts'
import type { Batch } from '../../../shared/operations/index.ts'
import { readPeriod } from '../../../shared/printed/period.ts'
import { isSum } from '../../budget/model/sheet-heads.ts'
import { insertion, isBare, placeAfter, removal } from '../../drafting/batches.ts'
import { pastedLines } from '../../drafting/pasted-lines.ts'
import type { TableTexts } from '../../drafting/pasted-table.ts'
import { tidyLine } from '../../drafting/tidy.ts'
import { formatIn } from '../../formats/made-formats.ts'
import { textColumns } from '../columns.ts'
import { type Bodies, bodiesOf } from './bodies.ts'
import { type PastedCosts, readCosts } from './costs.ts'
import { type HeadedColumns, headedColumns } from './heads.ts'
import { type PastedActivity, readRows } from './rows.ts'

/** What a pasted table of activities comes to. */
export interface PastedActivities {
  readonly batch: Batch
  /** The new activities, in order. */
  readonly ids: readonly Id[]
  /** Institutions and sources that the plan did not have. */
  readonly added: readonly string[]
  /** Headings of columns that say nothing of an activity. */
  readonly columns: readonly string[]
  /** How many rows were no activities. */
  readonly leftOut: number
  /** Texts in places of amounts that are none. */
  readonly unread: readonly string[]
}

/**
 * Makes activities of a pasted table after one of the plan, all in one step; one that says nothing yet makes room for them.
 * Null for a table whose headings do not say which column the titles are, or that has no rows below.
 */
export function pastedActivities(
  plan: Plan,
  after: EntityOf<'activity'>,
  table: TableTexts,
  ids: IdSource,
): PastedActivities | null {
  const headed = headedColumns(table, formatIn(plan))
  const place = placeAfter(plan, after.id)
  if (headed === null || place === null) return null
  const { activities, leftOut } = readRows(table.slice(headed.from), headed)
  if (activities.length === 0) return null
  const scope: Scope = {
    institutions: bodiesOf(plan, 'institution', ids),
    sources: bodiesOf(plan, 'funding-source', ids),
  }
  const printed = printedIn(plan, activities)
  const made = activities.map((one) => ({ ...madeOf(scope, one, readCosts(one, printed)), id: ids() }))
  const lines = made.flatMap(({ id, lines: own }) =>
    insertion(
      plan,
      'cost-line',
      { parent: id, before: null },
      own.map((values) => ({ id: ids(), values })),
    ),
  )
  const isEmpty = after.title === '' && isBare(plan, after, ['title'])
  return {
    batch: [
      ...scope.institutions.batch(),
      ...scope.sources.batch(),
      ...insertion(plan, 'activity', place, made),
      ...lines,
      ...(isEmpty ? removal(plan, [after.id]) : []),
    ],
    ids: made.map(({ id }) => id),
    added: [...scope.institutions.added(), ...scope.sources.added()],
    columns: leftColumns(headed),
    leftOut,
    unread: made.flatMap(({ unread }) => unread),
  }
}

/** Headings of columns that were not taken: sums are only where the years are not that they add up. */
function leftColumns({ heads, columns }: HeadedColumns): readonly string[] {
  const hasYears = columns.some((column) => typeof column === 'number')
  return heads
    .filter((head, index) => head !== '' && (columns[index] === null || (isSum(head) && !hasYears)))
    .map(tidyLine)
}

interface Scope {
  readonly institutions: Bodies
  readonly sources: Bodies
}

/** How the amounts of a table are printed: as they show it themselves, else as the plan prints its own. */
function printedIn(plan: Plan, activities: readonly PastedActivity[]): PrintedIn {
  const { currency, numberStyle } = rootOf(plan)
  const prints = activities.flatMap(({ amounts }) => amounts.flatMap(({ byYear }) => [...byYear.values()]))
  return { currency, style: detectStyle(prints, currency) ?? numberStyle }
}

interface Made {
  readonly values: Partial<Values<'activity'>>
  readonly lines: readonly Partial<Values<'cost-line'>>[]
  readonly unread: readonly string[]
}

function madeOf({ institutions, sources }: Scope, one: PastedActivity, costs: PastedCosts): Made {
  const named = one.amounts.map((row) => ({ row, ids: sources.read(row.sources) }))
  const lines = costs.lines.map(({ row, year, amount }) => {
    const [source = null, ...others] = named.find((its) => its.row === row)?.ids ?? []
    return { year, amount, source: others.length === 0 ? source : null }
  })
  const paying = new Set(lines.map(({ source }) => source))
  return {
    values: {
      ...Object.fromEntries(
        textColumns.map((name) => [
          name,
          cut(name, name === 'title' ? tidyLine(one.texts[name] ?? '') : (one.texts[name] ?? '')),
        ]),
      ),
      steps: pastedLines(one.texts.steps ?? ''),
      indicators: pastedLines(one.texts.indicators ?? ''),
      ...readPeriod(tidyLine(one.texts.period ?? '')),
      responsible: institutions.read(one.texts.responsible ?? ''),
      supporting: institutions.read(one.texts.supporting ?? ''),
      ...costs.values,
      fundingSources: [...new Set(named.flatMap(({ ids }) => ids))].filter((id) => !paying.has(id)),
    },
    lines,
    unread: costs.unread,
  }
}

function cut(name: (typeof textColumns)[number], text: string): string {
  return text.slice(0, fieldsOf('activity')[name]?.maximumLength ?? 0)
}
