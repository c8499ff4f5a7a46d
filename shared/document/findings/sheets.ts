import {
  type Dismissed,
  dismissedAt,
  type Finding,
  findingMessage,
  placeOf,
  ruleName,
} from '../../checks/index.ts'
import { checkWords } from '../../locales/checks/index.ts'
import type { Plan } from '../../model/index.ts'
import { type Context, contextOf } from '../compose/context.ts'
import { propertiesOf } from '../compose/properties.ts'
import { columns, headings, integer, sheetRow, text } from '../sheets/cells.ts'
import { runningText } from '../sheets/running.ts'
import type { Sheet, SheetRow, Workbook } from '../workbook.ts'
import { groupsOf } from './groups.ts'
import type { FindingsOptions, ReportedFindings } from './report.ts'

const widths = [14, 28, 30, 24, 7, 80]

/** The same report as sheets, one row a finding: the open ones, and those that someone lets stand. */
export function composeFindingsWorkbook(
  plan: Plan,
  { open, dismissed }: ReportedFindings,
  options: FindingsOptions,
): Workbook {
  const context = contextOf(plan, options)
  const { findings: words } = context.words
  const items = open.map((finding) => ({ finding }))
  const ordered = groupsOf(context, items, options.arranged).flatMap((group) => group.items)
  return {
    properties: propertiesOf(context),
    language: context.language,
    origin: {},
    sheets: [
      sheetOf(context, words.sheet, widths, [
        headings(heads(context)),
        ...ordered.map(({ finding }) => sheetRow('plain', finding.entity, cellsOf(context, finding))),
      ]),
      ...(dismissed.length === 0 ? [] : [dismissedSheet(context, dismissed)]),
    ],
  }
}

function dismissedSheet(context: Context, dismissed: readonly Dismissed[]): Sheet {
  const { findings: words } = context.words
  return sheetOf(
    context,
    words.dismissedSheet,
    [...widths, 60, 30, 18],
    [
      headings([...heads(context), words.reason, words.author, words.date]),
      ...dismissed.map(({ finding, dismissal }) =>
        sheetRow('plain', finding.entity, [
          ...cellsOf(context, finding),
          text(dismissal.reason),
          text(dismissal.author),
          text(context.formatting.date(dismissedAt(dismissal).slice(0, 10))),
        ]),
      ),
    ],
  )
}

function sheetOf(context: Context, name: string, wide: readonly number[], rows: readonly SheetRow[]): Sheet {
  return {
    name,
    orientation: 'landscape',
    paper: 'A4',
    columns: columns(wide, 0),
    headerRows: 1,
    rows,
    header: runningText(context),
  }
}

function heads({ words }: Context): readonly string[] {
  const { severity, rule, place, cell, year, message } = words.findings
  return [severity, rule, place, cell, year, message]
}

function cellsOf({ plan, codes, language }: Context, finding: Finding): SheetRow['cells'] {
  const { severities, terms } = checkWords(language)
  const { cell, year } = finding.place
  return [
    text(severities[finding.severity]),
    text(ruleName(finding.rule, language)),
    text(placeOf(plan, finding, codes)),
    text(terms[cell]),
    year === undefined ? null : integer(year),
    text(findingMessage(finding, language)),
  ]
}
