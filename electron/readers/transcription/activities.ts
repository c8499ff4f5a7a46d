import type { Id } from '../../../shared/model/index.ts'
import { readPeriod } from '../../../shared/printed/period.ts'
import { addCosts, readCosts } from './costs.ts'
import { declareCode, declareText, declareTexts, lineOnly, type Place } from './declared.ts'
import { unnumbered } from './prose.ts'
import type { Reading } from './reading.ts'
import type { TranscribedActivity } from './schema.ts'

/** Adds an activity with its cost lines and all that its row declares. */
export function addActivity(reading: Reading, result: Id, row: TranscribedActivity): void {
  const costs = readCosts(reading, row)
  const id = reading.draft.add('activity', result, row, {
    title: row.title ?? '',
    description: row.description ?? '',
    steps: unnumbered(row.steps ?? []),
    ...readPeriod(row.period ?? ''),
    responsible: reading.institutions.read(row.responsible ?? '', row),
    supporting: reading.institutions.read(row.supporting ?? '', row),
    costDescription: costs.description,
    costKind: costs.kind,
    costWords: costs.words,
    fundingSources: costs.otherSources,
    output: row.output ?? '',
    verification: row.verification ?? '',
    reference: row.reference ?? '',
    monitoring: row.monitoring ?? '',
    indicators: row.indicators ?? [],
  })
  const at = { under: id, from: row, line: row.line }
  declareCode(reading, at, row.code)
  declareRow(reading, at, row)
  addCosts(reading, row, costs, at)
  declareOtherPlace(reading, { ...at, line: row.lineInSection3 }, row)
}

function declareRow(reading: Reading, at: Place, row: TranscribedActivity): void {
  declareText(reading, at, 'period', 'row', row.period)
  declareText(reading, at, 'cell', 'responsible', row.responsible)
  declareText(reading, at, 'cell', 'supporting', row.supporting)
  declareText(reading, at, 'cell', 'fundingSource', row.fundingSource)
  declareTexts(reading, at, 'cell', 'row-extra', row.extraCells)
  if (row.uncertain === true || typeof row.uncertainNote === 'string') {
    declareText(reading, at, 'note', 'uncertain', row.uncertainNote ?? '')
  }
}

/** What the chapter of objectives prints of the activity, before the table. */
function declareOtherPlace(reading: Reading, at: Place, row: TranscribedActivity): void {
  const sameTitle = lineOnly(at) === null ? null : (row.title ?? '')
  declareText(reading, at, 'code', 'section-3', row.codeInSection3)
  declareText(reading, at, 'title', 'section-3', row.titleInSection3 ?? sameTitle)
  declareText(reading, at, 'description', 'section-3', row.descriptionInSection3)
}
