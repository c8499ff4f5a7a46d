import { withoutMarks } from '../../shared/locales/common/without-marks.ts'
import { childrenOf, entityOf, isOfKind, kinds, type Plan } from '../../shared/model/index.ts'
import { formatIn } from '../formats/made-formats.ts'
import type { Translate } from '../i18n/language.ts'
import { shortName } from '../plan/short-name.ts'
import type { BudgetColumn } from './model/columns.ts'
import type { CopyWords } from './model/copy.ts'
import type { ReadChoice } from './model/paste.ts'
import { type Activity, type BudgetRow, hasLines, type LineRow } from './model/rows.ts'
import type { BudgetView } from './model/view.ts'
import type { CellValue } from './model/writes.ts'

/** What a column is called. */
export function columnName(t: Translate, { kind, year }: BudgetColumn): string {
  switch (kind) {
    case 'activity':
      return t('content.activity.title')
    case 'source':
      return t('content.cost.source')
    case 'year':
      return String(year)
    case 'every-year':
      return t('content.cost.everyYear')
    case 'whole':
      return t('content.cost.wholePlan')
    case 'outside':
      return t('content.cost.outside')
    case 'total':
      return t('content.cost.total')
    case 'status':
      return t('content.cost.status')
    case 'category':
      return t('content.cost.category')
    case 'cost-kind':
      return t('content.activity.costKind')
  }
}

/** What a row is called, with its code. */
export function rowName(t: Translate, row: BudgetRow): string {
  const values = { code: row.code, title: row.title || t('common.untitled') }
  return row.type === 'heading' ? t(`budget.headings.${row.kind}`, values) : t('common.coded', values)
}

/** What a cell of words says; empty for nothing. */
export function choiceText(t: Translate, row: BudgetRow, { kind }: BudgetColumn): string {
  if (row.type === 'heading') return ''
  switch (kind) {
    case 'source':
      return row.sourceName || (hasLines(row) ? t('content.cost.noSource') : '')
    case 'status':
      return row.status === 'unstated' ? '' : t(`content.cost.statuses.${row.status}`)
    case 'category':
      return row.category === 'unstated' ? '' : t(`content.cost.categories.${row.category}`)
    case 'cost-kind':
      return row.isFirst ? kindText(t, row) : ''
    default:
      return ''
  }
}

function kindText(t: Translate, { costKind, costWords }: LineRow): string {
  return costWords || t(`content.activity.costKinds.${costKind}`)
}

/** What stands in place of a total where the cost is not in figures; empty where it is, or nothing is known yet. */
export function wordsForTotal(t: Translate, row: LineRow): string {
  if (!row.isFirst || row.costKind === 'amounts') return ''
  return row.costKind === 'unknown' ? row.costWords : kindText(t, row)
}

/** The words of the window for a copy of the grid. */
export function copyWords(t: Translate, label: CopyWords['label']): CopyWords {
  return { label, choice: (row, column) => choiceText(t, row, column) }
}

/** Something that can be chosen in a cell. */
export interface Option {
  readonly key: string
  readonly label: string
  /** Another name by which it is found. */
  readonly also: string
  readonly value: CellValue
}

const { choices: statuses } = kinds['cost-line'].fields.status
const { choices: categories } = kinds['cost-line'].fields.category
/** Costs that are words by themselves, in formats that have such. */
const inWords: readonly Activity['costKind'][] = ['administrative', 'elsewhere']
const { choices: costKinds } = kinds.activity.fields.costKind

/** What can be chosen in a column. */
export function optionsFor(t: Translate, { plan }: BudgetView, { kind }: BudgetColumn): readonly Option[] {
  switch (kind) {
    case 'source':
      return childrenOf(plan, plan.id, 'funding-source').map((source) => ({
        key: source.id,
        label: source.name || shortName(source),
        also: source.short,
        value: { type: 'source', source: source.id },
      }))
    case 'status':
      return statuses.map((status) =>
        option(t(`content.cost.statuses.${status}`), { type: 'status', status }),
      )
    case 'category':
      return categories.map((category) =>
        option(t(`content.cost.categories.${category}`), { type: 'category', category }),
      )
    case 'cost-kind':
      return kindOptions(t, plan)
    default:
      return []
  }
}

/** The kinds of cost that the plan's format has, then the words that the plan has used in place of amounts. */
function kindOptions(t: Translate, plan: Plan): readonly Option[] {
  const { words } = formatIn(plan).costModel
  const kinds = costKinds
    .filter((costKind) => words || !inWords.includes(costKind))
    .map((costKind) => option(t(`content.activity.costKinds.${costKind}`), { type: 'cost-kind', costKind }))
  if (!words) return kinds
  const labels = new Set(kinds.map(({ label }) => folded(label)))
  const used = new Map<string, Option>()
  for (const activity of plan.entities.values()) {
    if (!isOfKind(activity, 'activity') || activity.costKind === 'amounts') continue
    const { costKind, costWords } = activity
    const name = folded(costWords)
    if (name === '' || labels.has(name) || used.has(name)) continue
    used.set(name, option(costWords, { type: 'cost-kind', costKind, words: costWords }))
  }
  return [...kinds, ...used.values()]
}

function option(label: string, value: CellValue): Option {
  return { key: label, label, also: '', value }
}

/** The options whose names contain what was typed, those that begin with it first. */
export function matching(options: readonly Option[], typed: string): readonly Option[] {
  const wanted = folded(typed)
  const rank = ({ label, also }: Option): number => {
    const names = [folded(label), folded(also)]
    if (names.some((name) => name.startsWith(wanted))) return 0
    return names.some((name) => name.includes(wanted)) ? 1 : 2
  }
  return options.filter((one) => rank(one) < 2).toSorted((a, b) => rank(a) - rank(b))
}

/** The option of exactly that name, whatever its letters' case and accents. */
export function named(options: readonly Option[], text: string): Option | undefined {
  const wanted = folded(text)
  return options.find(({ label, also }) => wanted !== '' && [folded(label), folded(also)].includes(wanted))
}

/** Reads pasted words as what can be chosen in their column. */
export function choiceReader(t: Translate, view: BudgetView): ReadChoice {
  return (text, column) => named(optionsFor(t, view, column), text)?.value ?? null
}

function folded(text: string): string {
  return withoutMarks(text).replaceAll(/[’‘`]/g, "'").replaceAll(/\s+/g, ' ').trim().toLowerCase()
}

/** What the cell that is typed into is called. */
export function cellName(t: Translate, { row, column }: { row: LineRow; column: BudgetColumn }): string {
  const names = [rowName(t, row), row.sourceName, columnName(t, column)]
  return names.filter((name) => name !== '').join(', ')
}

/** The title of the activity of a row. */
export function activityName(t: Translate, { plan }: BudgetView, row: LineRow): string {
  const title = entityOf(plan, row.activity, 'activity')?.title || t('common.untitled')
  return t('common.coded', { code: row.code, title })
}
