import { indicatorColumnsOf } from '../../formats/index.ts'
import { childrenOf, type Entity, type EntityOf, subtreeOf } from '../../model/index.ts'
import { type Context, codeOf, say } from '../compose/context.ts'
import { measuredText, targetText, targetYears } from '../compose/indicator-texts.ts'
import { titleOf } from '../compose/labels.ts'
import { fill } from '../compose/phrases.ts'
import type { Sheet, SheetCell, SheetRow } from '../workbook.ts'
import { columns, headings, integer, sheetRow, spanning, text } from './cells.ts'
import { runningText } from './running.ts'

type Indicator = EntityOf<'indicator'>

/** A column of the sheet. */
interface SheetColumn {
  readonly heading: string
  /** Characters; with three targets all of them fit a landscape A4 at about four fifths of their size. */
  readonly width: number
  readonly cell: (indicator: Indicator) => SheetCell | null
}

/** The indicators of all objectives and results, one row each, in the words and the order of the format's own table. */
export function indicatorsSheet(context: Context): Sheet {
  const all = subtreeOf(context.plan, context.plan.id).filter((entity) => entity.kind === 'indicator')
  const own = [...placeColumns(context), ...valueColumns(context, all)]
  return {
    name: context.words.sheets.indicators,
    orientation: 'landscape',
    paper: 'A4',
    columns: columns(
      own.map(({ width }) => width),
      0,
    ),
    headerRows: 1,
    rows: [headings(own.map(({ heading }) => heading)), ...indicatorRows(context, own, all)],
    header: runningText(context),
  }
}

/** A row for each indicator; where there are none, one that says so, so that nobody looks for them. */
function indicatorRows(
  context: Context,
  own: readonly SheetColumn[],
  all: readonly Indicator[],
): readonly SheetRow[] {
  if (all.length > 0)
    return all.map((indicator) =>
      sheetRow(
        'plain',
        indicator.id,
        own.map(({ cell }) => cell(indicator)),
      ),
    )
  const says: SheetCell = { type: 'text', text: context.words.indicators.none }
  return [sheetRow('plain', null, spanning(says, own.length))]
}

/** Where an indicator stands. */
function placeColumns(context: Context): readonly SheetColumn[] {
  const { indicators: words } = context.words
  const ownerOf = ({ parent }: Indicator): Entity | undefined => context.plan.entities.get(parent ?? '')
  const place = (owner: Entity | undefined): string =>
    owner?.kind === 'objective' || owner?.kind === 'result' ? titleOf(owner) : ''
  return [
    { heading: words.code, width: 7, cell: (one) => text(codeOf(context, one.parent ?? '')) },
    { heading: words.place, width: 26, cell: (one) => text(place(ownerOf(one))) },
  ]
}

const contents = ['title', 'unit', 'baseline', 'targets', 'result', 'source'] as const
type Content = (typeof contents)[number]

/** What is said of an indicator: as the format's table has it, then what that has no column for. */
function valueColumns(context: Context, all: readonly Indicator[]): readonly SheetColumn[] {
  const asked = context.format.indicatorTable.columns.map(({ content }) => content)
  const inOrder = asked.flatMap((content) => contents.filter((one) => one === content))
  return [...new Set([...inOrder, ...contents])].flatMap((content) => columnsFor(context, content, all))
}

function columnsFor(context: Context, content: Content, all: readonly Indicator[]): readonly SheetColumn[] {
  const { indicators: words } = context.words
  switch (content) {
    case 'targets':
      return targetColumns(context, all)
    case 'baseline':
      return [
        {
          heading: headingOf(context, content),
          width: 13,
          cell: (one) => measured(context, one.baselineWords, one.baselineThousandths),
        },
        {
          heading: words.baselineYear,
          width: 9,
          cell: ({ baselineYear }) => (baselineYear === null ? null : integer(baselineYear)),
        },
      ]
    default:
      return [
        {
          heading: headingOf(context, content),
          width: { title: 36, unit: 10, result: 22, source: 20 }[content],
          cell: (one) => text(one[content]),
        },
      ]
  }
}

function headingOf(context: Context, content: Exclude<Content, 'targets'>): string {
  const column = context.format.indicatorTable.columns.find((one) => one.content === content)
  return (column === undefined ? '' : say(context, column.heading)) || context.words.indicators[content]
}

function targetColumns(context: Context, all: readonly Indicator[]): readonly SheetColumn[] {
  const years = targetYears(context, all)
  const asked = indicatorColumnsOf(context.format, context.totals.years, years)
  return years.map((year) => {
    const column = asked.find((one) => one.year === year)?.column
    const heading = column === undefined ? '' : say(context, column.heading, { year })
    return {
      heading: heading || fill(context.words.indicators.target, { year }),
      width: 13,
      cell: (one) => targetCell(context, one, year),
    }
  })
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
