import { type Dismissed, dismissedAt, findingMessage, type Sorted, severities } from '../../checks/index.ts'
import { checkWords } from '../../locales/checks/index.ts'
import type { Plan } from '../../model/index.ts'
import { type ComposeOptions, type Context, contextOf } from '../compose/context.ts'
import { runningTitle } from '../compose/cover.ts'
import { createOutline, type Outline } from '../compose/outline.ts'
import { pageOfPages } from '../compose/parts.ts'
import { fill, runOf } from '../compose/phrases.ts'
import { propertiesOf } from '../compose/properties.ts'
import { column, headerRow, row, table, textCell } from '../compose/table.ts'
import { body, bold, own, paragraph } from '../compose/text.ts'
import type { Block, Cell, DocumentTree, Row } from '../tree.ts'
import { type About, type Arrangement, groupsOf, whereOf } from './groups.ts'

/** What a report of findings is made with besides the plan. */
export interface FindingsOptions extends ComposeOptions {
  readonly arranged: Arrangement
}

/** The findings of a plan, open ones and those that someone lets stand. */
export type ReportedFindings = Pick<Sorted, 'open' | 'dismissed'>

/** The printed report of a plan's findings, by chapter or by rule, with the dismissed ones and their reasons. */
export function composeFindings(
  plan: Plan,
  { open, dismissed }: ReportedFindings,
  options: FindingsOptions,
): DocumentTree {
  const context = contextOf(plan, options)
  const outline = createOutline()
  const { findings: words } = context.words
  const properties = propertiesOf(context)
  return {
    properties: { ...properties, title: `${words.title}: ${properties.title}` },
    language: context.language,
    parts: [
      {
        orientation: 'portrait',
        paper: 'A4',
        header: [],
        footer: pageOfPages(context),
        watermark: null,
        blocks: [
          outline.heading({ depth: 1, text: words.title, numbered: false, entity: null }),
          body(bold([...own(context, context.root.authorityName)])),
          body(runningTitle(context)),
          body(runOf(fill(words.state, { date: dateOf(context, context.now) }))),
          body(runOf(countsText(context, { open, dismissed }))),
          ...openBlocks(context, outline, open, options.arranged),
          ...dismissedBlocks(context, outline, dismissed),
        ],
      },
    ],
  }
}

function countsText({ words }: Context, { open, dismissed }: ReportedFindings): string {
  if (open.length + dismissed.length === 0) return words.findings.none
  const counts = severities.map((severity) => {
    const count = open.filter((finding) => finding.severity === severity).length
    return fill(words.findings.counts[severity], { count })
  })
  const left = fill(words.findings.dismissedCount, { count: dismissed.length })
  return `${[...counts, ...(dismissed.length > 0 ? [left] : [])].join(', ')}.`
}

function openBlocks(
  context: Context,
  outline: Outline,
  open: ReportedFindings['open'],
  arranged: Arrangement,
): readonly Block[] {
  const { findings: words } = context.words
  const items = open.map((finding) => ({ finding }))
  return groupsOf(context, items, arranged).flatMap((group) => [
    outline.heading({ depth: 2, text: group.heading, numbered: false, entity: group.entity }),
    table({
      summary: group.heading,
      columns: [column(26, 0), column(36, 1), column(70, 3)],
      headerRows: 1,
      rows: [headings([words.severity, words.place, words.message]), ...group.items.map(openRow(context))],
    }),
  ])
}

function openRow(context: Context): (about: About) => Row {
  return ({ finding }) => row(commonCells(context, finding), { entity: finding.entity })
}

function dismissedBlocks(
  context: Context,
  outline: Outline,
  dismissed: readonly Dismissed[],
): readonly Block[] {
  if (dismissed.length === 0) return []
  const { findings: words } = context.words
  return [
    outline.heading({ depth: 2, text: words.dismissed, numbered: false, entity: null }),
    paragraph('note', runOf(words.dismissedNote), { keepWithNext: true }),
    table({
      summary: words.dismissed,
      columns: [column(24, 0), column(32, 1), column(54, 2), column(44, 2)],
      headerRows: 1,
      rows: [
        headings([words.severity, words.place, words.message, words.reason]),
        ...dismissed.map((one) => dismissedRow(context, one)),
      ],
    }),
  ]
}

function dismissedRow(context: Context, { finding, dismissal }: Dismissed): Row {
  const reason = {
    ...textCell(''),
    blocks: [body(own(context, dismissal.reason)), body(own(context, leftBy(context, dismissal)))],
  }
  return row([...commonCells(context, finding), reason], { entity: finding.entity })
}

function commonCells(context: Context, finding: About['finding']): readonly Cell[] {
  const { language } = context
  return [
    textCell(checkWords(language).severities[finding.severity]),
    textCell(whereOf(context, finding)),
    textCell(findingMessage(finding, language)),
  ]
}

function headings(texts: readonly string[]): Row {
  return headerRow(texts.map((text) => textCell(text)))
}

/** Who let a finding stand, as far as that is known, and the day. */
function leftBy(context: Context, dismissal: Dismissed['dismissal']): string {
  const day = dateOf(context, dismissedAt(dismissal))
  return dismissal.author === '' ? day : `${dismissal.author}, ${day}`
}

/** The day of an instant, by UTC: the paper is made where no clock of a window is known. */
function dateOf({ formatting }: Context, instant: string): string {
  return formatting.date(instant.slice(0, 10))
}
