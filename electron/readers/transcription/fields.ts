import type { Values } from '../../../shared/model/index.ts'
import { declareText, lineOnly } from './declared.ts'
import { addObjective } from './objectives.ts'
import type { FieldPlace } from './outline.ts'
import type { Reading } from './reading.ts'
import type { TranscribedField } from './schema.ts'

type Quadrant = Values<'swot-item'>['quadrant']

const quadrants: readonly Quadrant[] = ['strengths', 'weaknesses', 'opportunities', 'threats']

/**
 * Adds a field with its SWOT table and objectives. Where the plan has no fields, a transcription has one without a name
 * around its objectives: these then stand under the plan.
 */
export function addField(reading: Reading, row: TranscribedField): FieldPlace {
  const isField = (row.name ?? '') !== '' || (row.swot ?? null) !== null || (row.number ?? null) !== null
  const id = isField ? addNamedField(reading, row) : reading.plan
  const objectives = (row.objectives ?? []).map((objective) => addObjective(reading, id, objective))
  return { id, from: row, name: row.name ?? '', number: String(row.number ?? ''), objectives }
}

function addNamedField(reading: Reading, row: TranscribedField): string {
  const id = reading.draft.add('field', reading.plan, row, { name: row.name ?? '' })
  const at = { under: id, from: row, line: row.line }
  const number = row.number ?? null
  declareText(reading, at, 'code', 'heading', number === null ? lineOnly(at) : String(number))
  declareText(reading, at, 'title', 'section-5', row.nameInSection5)
  for (const quadrant of quadrants) {
    for (const text of row.swot?.[quadrant] ?? []) {
      reading.draft.add('swot-item', id, row, { quadrant, text })
    }
  }
  return id
}
