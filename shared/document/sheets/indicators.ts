import { childrenOf, type EntityOf, subtreeOf } from '../../model/index.ts'
import { type Context, codeOf } from '../compose/context.ts'
import { measuredText, targetText, targetYears } from '../compose/indicator-texts.ts'
import { titleOf } from '../compose/labels.ts'
import { fill } from '../compose/phrases.ts'
import type { Sheet, SheetCell, SheetRow } from '../workbook.ts'
import { columns, headings, integer, sheetRow, text } from './cells.ts'
import { runningText } from './running.ts'

type Indicator = EntityOf<'indicator'>

/** The indicators of all objectives and results, one row each, with the targets of each year. */
export function indicatorsSheet(context: Context): Sheet {
  const { indicators: words, sheets } = context.words
  const all = subtreeOf(context.plan, context.plan.id).filter((entity) => entity.kind === 'indicator')
  const years = targetYears(context, all)
  const targets = years.map((year) => fill(words.target, { year }))
  const before = [words.code, words.place, words.title, words.unit, words.baseline, words.baselineYear]
  return {
    name: sheets.indicators,
    orientation: 'landscape',
    paper: 'A4',
    columns: columns([8, 40, 50, 14, 18, 12, ...years.map(() => 16), 30, 30], 0),
    headerRows: 1,
    rows: [
      headings([...before, ...targets, words.result, words.source]),
      ...all.map((indicator) => indicatorRow(context, indicator, years)),
    ],
    header: runningText(context),
  }
}

function indicatorRow(context: Context, indicator: Indicator, years: readonly number[]): SheetRow {
  const owner = indicator.parent === null ? undefined : context.plan.entities.get(indicator.parent)
  const place = owner?.kind === 'objective' || owner?.kind === 'result' ? titleOf(owner) : ''
  const { baselineYear } = indicator
  return sheetRow('plain', indicator.id, [
    text(owner === undefined ? '' : codeOf(context, owner.id)),
    text(place),
    text(indicator.title),
    text(indicator.unit),
    measured(context, indicator.baselineWords, indicator.baselineThousandths),
    baselineYear === null ? null : integer(baselineYear),
    ...years.map((year) => targetCell(context, indicator, year)),
    text(indicator.result),
    text(indicator.source),
  ])
}

function targetCell(context: Context, indicator: Indicator, year: number): SheetCell | null {
  const targets = childrenOf(context.plan, indicator.id, 'indicator-target').filter(
    (one) => one.year === year,
  )
  const [only, ...more] = targets
  if (only === undefined) return null
  return more.length > 0
    ? text(targetText(context, indicator, year))
    : measured(context, only.words, only.thousandths)
}

/** A whole number as a number, unless words say more than it does; anything else as text. */
function measured(context: Context, words: string, thousandths: number | null): SheetCell | null {
  const whole = thousandths !== null && thousandths % 1_000 === 0 ? thousandths / 1_000 : null
  if (whole !== null && (words.trim() === '' || words.trim() === String(whole))) return integer(whole)
  return text(measuredText(context, words, thousandths))
}
