import type { Id } from '../../../../shared/model/index.ts'
import { declareText, type Place } from '../declared.ts'
import { foldWords } from '../fold.ts'
import type { FieldPlace, ObjectivePlace } from '../outline.ts'
import { prose } from '../prose.ts'
import type { Reading } from '../reading.ts'
import type { TranscribedSection } from '../schema.ts'
import { type FieldPart, isSwotCaption, readLabelled } from './headings.ts'

/** Keeps the printed number and heading of a section whose prose goes to an entity. */
function declareHeading(reading: Reading, under: Id, place: string, section: TranscribedSection): void {
  const at = { under, from: section, line: section.line }
  const { number } = section
  declareText(reading, at, 'code', place, number === null || number === undefined ? null : String(number))
  declareText(reading, at, 'heading', place, section.title)
}

/** The prose before a field's SWOT table; the table's caption is kept apart. */
export function readFieldAnalysis(reading: Reading, field: FieldPlace, section: TranscribedSection): void {
  const lines = section.paragraphs ?? []
  declareHeading(reading, field.id, 'analysis', section)
  for (const caption of lines.filter(isSwotCaption)) {
    declareText(reading, { under: field.id, from: section, line: null }, 'heading', 'swot', caption)
  }
  reading.draft.append(field.id, 'analysis', prose(lines.filter((line) => !isSwotCaption(line))))
}

/** The prose before a field's objectives. */
export function readFieldSection(reading: Reading, field: FieldPlace, section: TranscribedSection): void {
  declareHeading(reading, field.id, 'objectives', section)
  reading.draft.append(field.id, 'objectivesIntroduction', prose(section.paragraphs ?? []))
}

/** One of the parts that a field's chapter of objectives has. */
export function readFieldPart(
  reading: Reading,
  field: FieldPlace,
  part: FieldPart,
  section: TranscribedSection,
): void {
  const objective = objectiveOf(field, section.title ?? '')
  const isOfObjective = objective !== null && (part === 'objective' || part === 'assumptions-risks')
  const under = isOfObjective ? objective.id : field.id
  declareHeading(reading, under, part, section)
  const lines = section.paragraphs ?? []
  const at = { under, from: section, line: null }
  if (part === 'assumptions-risks' && objective !== null) readAssumptions(reading, objective, lines, at)
  else readLabelledLines(reading, field, part, lines, objective, at)
}

/** The objective that a heading names by its number, else the first of the field. */
function objectiveOf(field: FieldPlace, title: string): ObjectivePlace | null {
  const number = /\d+(?:\.\d+)*/.exec(title)?.[0]
  return field.objectives.find(({ code }) => code === number) ?? field.objectives[0] ?? null
}

/**
 * Prose among lines that repeat the titles of the field's objectives and results, with their codes. Each such line is
 * kept as label and title beside its entity.
 */
function readLabelledLines(
  reading: Reading,
  field: FieldPlace,
  part: FieldPart,
  lines: readonly string[],
  objective: ObjectivePlace | null,
  at: Place,
): void {
  const rest = lines.filter((line) => !takeTitle(reading, field, line, at.from))
  if (rest.length === 0) return
  if (part === 'objective' && objective !== null)
    reading.draft.append(objective.id, 'introduction', prose(rest))
  else if (part === 'results') reading.draft.append(field.id, 'resultsIntroduction', prose(rest))
  else for (const line of rest) declareText(reading, at, 'note', part, line)
}

/** Keeps a line that repeats a title beside its entity; false if it is another kind of line. */
function takeTitle(reading: Reading, field: FieldPlace, line: string, from: object): boolean {
  const found = readLabelled(line)
  if (found === null) return false
  const objective = field.objectives.find(({ code }) => code === found.code)
  const result = field.objectives.flatMap(({ results }) => results).find(({ code }) => code === found.code)
  const target = objective ?? result
  if (target === undefined) return false
  const place = objective === undefined ? 'result-list' : 'section-3'
  const known = objective === undefined ? result?.titleInList : objective.titleInText
  const at = { under: target.id, from, line: null }
  declareText(reading, at, 'label', place, found.label)
  if (known?.trim() !== found.title.trim()) declareText(reading, at, 'title', place, found.title)
  return true
}

/**
 * Assumptions and risks with the prose before each list. Lines that the lists already hold are not kept twice; a line
 * after an item that is neither begins the risks.
 */
function readAssumptions(
  reading: Reading,
  objective: ObjectivePlace,
  lines: readonly string[],
  at: Place,
): void {
  const assumptions = new Set(objective.assumptions.map(foldWords))
  const risks = new Set(objective.risks.map(foldWords))
  const before: string[] = []
  const between: string[] = []
  let list: 'none' | 'assumptions' | 'risks' = 'none'
  for (const line of lines) {
    const words = foldWords(line)
    if (list !== 'risks' && assumptions.has(words)) list = 'assumptions'
    else if (risks.has(words)) list = 'risks'
    else if (list === 'none') before.push(line)
    else if (list === 'assumptions') between.push(line)
    else declareText(reading, at, 'note', 'assumptions-risks', line)
  }
  reading.draft.append(objective.id, 'assumptionsIntroduction', prose(before))
  reading.draft.append(objective.id, 'risksIntroduction', prose(between))
}
