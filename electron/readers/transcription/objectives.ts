import type { Id } from '../../../shared/model/index.ts'
import { addActivity } from './activities.ts'
import { declareCode, declareText, declareTotals, type Place } from './declared.ts'
import { addIndicator } from './indicators.ts'
import type { ObjectivePlace, ResultPlace } from './outline.ts'
import type { Reading } from './reading.ts'
import type { TranscribedActivity, TranscribedObjective, TranscribedResult } from './schema.ts'

/** Adds an objective with all that stands below it, and answers where it and its parts are. */
export function addObjective(
  reading: Reading,
  parent: Id,
  row: TranscribedObjective,
  depth = 0,
): ObjectivePlace {
  const printedTitle = row.title ?? ''
  const title = printedTitle.replace(/^[\s:.;–-]+/, '')
  const level = row.level ?? (depth === 0 ? 'strategic' : 'specific')
  const id = reading.draft.add('objective', parent, row, { level, title })
  const at = { under: id, from: row, line: row.line }
  if (title !== printedTitle) declareText(reading, at, 'title', 'table', printedTitle)
  declareObjective(reading, at, row)
  for (const indicator of row.indicators ?? []) addIndicator(reading, id, indicator)
  for (const text of row.assumptions ?? []) reading.draft.add('assumption', id, row, { text })
  for (const text of row.risks ?? []) reading.draft.add('risk', id, row, { text })
  const children = (row.children ?? []).map((child) => addObjective(reading, id, child, depth + 1))
  const results = (row.results ?? []).map((result) => addResult(reading, id, result))
  addDirectActivities(reading, id, row, row.activities ?? [])
  declareTotals(reading, at, 'objective', row.total)
  return {
    id,
    from: row,
    code: row.code ?? '',
    assumptions: row.assumptions ?? [],
    risks: row.risks ?? [],
    children,
    results,
    titleInText: row.titleInSection3 ?? null,
  }
}

function declareObjective(reading: Reading, at: Place, row: TranscribedObjective): void {
  declareCode(reading, at, row.code)
  declareText(reading, at, 'label', 'table', row.label)
  declareText(reading, at, 'heading', 'table', row.heading)
  declareText(reading, { ...at, line: null }, 'title', 'section-3', row.titleInSection3)
  for (const [index, printed] of (row.yearHeadings ?? []).entries()) {
    const year = reading.years[index] ?? null
    reading.draft.add('declared', at.under, at.from, { subject: 'heading', place: 'year', year, printed })
  }
}

function addResult(reading: Reading, objective: Id, row: TranscribedResult): ResultPlace {
  const id = reading.draft.add('result', objective, row, { title: row.title ?? '' })
  const at = { under: id, from: row, line: row.line }
  declareCode(reading, at, row.code)
  declareText(reading, at, 'title', 'section-3', row.titleInSection3)
  declareText(reading, at, 'title', 'result-list', row.titleInResultList)
  for (const indicator of row.indicators ?? []) addIndicator(reading, id, indicator)
  for (const activity of row.activities ?? []) addActivity(reading, id, activity)
  declareTotals(reading, at, 'result', row.subtotal)
  return { id, from: row, code: row.code ?? '', titleInList: row.titleInResultList ?? null }
}

/** Where the plan has no results, the activities stand in one without a title. */
function addDirectActivities(
  reading: Reading,
  objective: Id,
  from: object,
  activities: readonly TranscribedActivity[],
): void {
  if (activities.length === 0) return
  const result = reading.draft.add('result', objective, from, {})
  for (const activity of activities) addActivity(reading, result, activity)
}
