import type { Id } from '../../../shared/model/index.ts'
import { readMeasure } from '../../../shared/money/index.ts'
import { readYear } from './amounts.ts'
import { declareCode, declareText } from './declared.ts'
import type { Reading } from './reading.ts'
import type { TranscribedIndicator } from './schema.ts'

/** Adds an indicator of an objective or result, with its targets. */
export function addIndicator(reading: Reading, parent: Id, row: TranscribedIndicator): void {
  const baseline = readMeasure(row.baseline ?? '', reading.style)
  const id = reading.draft.add('indicator', parent, row, {
    title: row.title ?? '',
    unit: row.unit ?? '',
    baselineWords: baseline.words,
    baselineThousandths: baseline.thousandths,
    source: row.source ?? '',
    result: row.result ?? '',
    secondary: row.secondary ?? false,
  })
  const at = { under: id, from: row, line: row.line }
  declareCode(reading, at, row.code)
  declareText(reading, at, 'label', 'table', row.label)
  addTargets(reading, id, row.targets ?? {})
}

/** Adds the targets by year. */
function addTargets(
  reading: Reading,
  indicator: Id,
  targets: NonNullable<TranscribedIndicator['targets']>,
): void {
  for (const key of Object.keys(targets)) {
    const year = readYear(reading, targets, key)
    const printed = targets[key]
    if (printed === null || printed === undefined) continue
    reading.draft.add('indicator-target', indicator, targets, {
      year,
      ...readMeasure(printed, reading.style),
    })
  }
}
