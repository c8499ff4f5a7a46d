import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type PlanFormat, shownIn } from '../../shared/formats/index.ts'
import { childrenOf, isOfKind, type NestedEntity, type Plan, rootOf } from '../../shared/model/index.ts'
import { formatAmount } from '../../shared/money/index.ts'
import { splitOf, totalsOf } from '../../shared/totals/index.ts'
import { planOf } from '../support/arbitraries/documents.ts'
import { namedBodies, printedTexts } from '../support/printed-texts.ts'
import { type Files, filesOf } from './files.ts'
import type { Paper } from './paper.ts'

/** Plans of the project's own, in formats of which no real plan may be printed. */
export const examples = ['reintegration', 'matrix'] as const

/** A plan of the project's own. */
export function examplePlan(name: (typeof examples)[number]): Plan {
  const path = join(import.meta.dirname, '..', 'fixtures', 'plans', `${name}.json`)
  return planOf(JSON.parse(readFileSync(path, 'utf8')) as NestedEntity)
}

/** What a file of a plan was looked through for, and what was not found in it. */
export interface FileCoverage {
  readonly kind: keyof Files
  readonly texts: number
  readonly amounts: number
  readonly missing: readonly (string | number)[]
}

/**
 * Writes a plan's files in a format, reads them back by other programs, and looks for every text and amount: in the
 * spreadsheet for those of activities and indicators, in the paper for all that its format prints.
 */
export async function coverageOfFiles(plan: Plan, format: PlanFormat): Promise<readonly FileCoverage[]> {
  const files = await filesOf(plan, format)
  // The subject of a plan is a property of its files, on no page.
  const { subject } = rootOf(plan)
  const texts = [...printedTexts(plan, format), ...namedBodies(plan, shownIn(plan, format))].filter(
    (text) => text !== subject,
  )
  const amounts = amountsIn(plan)
  const { currency, numberStyle: style } = rootOf(plan)
  const printed = (amount: number): string => formatAmount(amount, { currency, style, withSign: false })
  const inPaper = (kind: 'pdf' | 'docx'): FileCoverage => {
    const missing = [...texts, ...amounts.map(printed)].filter((text) => !isIn(files[kind], text))
    return { kind, texts: texts.length, amounts: amounts.length, missing }
  }
  const rows = textsOfRows(plan, format)
  const found = files.xlsx.amountsOf?.(plan.id) ?? new Set<number>()
  const missing = [
    ...rows.filter((text) => !isIn(files.xlsx, text)),
    ...amounts.filter((amount) => !found.has(amount)),
  ]
  return [
    inPaper('pdf'),
    inPaper('docx'),
    { kind: 'xlsx', texts: rows.length, amounts: amounts.length, missing },
  ]
}

/** A page's end may cut a text: then each of its words counts. */
function isIn({ all, fold, isCut }: Paper, text: string): boolean {
  if (all.includes(fold(text))) return true
  return isCut === true && text.split(/\s+/).every((word) => all.includes(fold(word)))
}

/** Every amount of a source of an activity: its lines, and what they make together; each once. */
function amountsIn(plan: Plan): readonly number[] {
  const totals = totalsOf(plan)
  const amounts = [...plan.entities.values()].flatMap((entity) => {
    if (!isOfKind(entity, 'activity')) return []
    const sums = [...splitOf(totals, entity.id).bySource.values()].flatMap(({ years, whole, total }) => [
      ...(new Set(years).size > 1 ? years : []),
      whole,
      total,
    ])
    return sums
  })
  return [...new Set(amounts)].filter((amount) => amount !== 0)
}

const ofActivity = [
  'title',
  'description',
  'steps',
  'indicators',
  'output',
  'verification',
  'reference',
  'monitoring',
  'costDescription',
  'costWords',
] as const

/** What the rows of activities and indicators say, as far as the format prints it. */
function textsOfRows(plan: Plan, format: PlanFormat): readonly string[] {
  const isShown = shownIn(plan, format)
  return [...plan.entities.values()].flatMap((entity) => {
    if (isOfKind(entity, 'indicator')) return isShown(entity, 'title') ? [entity.title] : []
    if (!isOfKind(entity, 'activity')) return []
    const hasLines = childrenOf(plan, entity.id, 'cost-line').length > 0
    const fields = ofActivity.filter(
      (field) => isShown(entity, field) && !(hasLines && field === 'costWords'),
    )
    return fields.flatMap((field) => entity[field]).filter((text) => text !== '')
  })
}
