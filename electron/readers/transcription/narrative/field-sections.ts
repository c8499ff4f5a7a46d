import type { Id } from '../../../../shared/model/index.ts'
import { foldWords } from '../../../../shared/printed/fold.ts'
import { declareText, type Place } from '../declared.ts'
import type { FieldPlace, ObjectivePlace } from '../outline.ts'
import { prose } from '../prose.ts'
import type { Reading } from '../reading.ts'
import type { TranscribedSection } from '../schema.ts'
import { type FieldPart, isSwotCaption, readLabelled } from './headings.ts'

/** Keeps the printed number and heading of a section whose prose goes to an entity. */
function declareHeading(reading: Reading, under: Id, place: string, section: TranscribedSection): void {
  const at = { under, from: section, line: section.line }
  const number = section.number ?? null
  declareText(reading, at, 'code', place, number === null ? null : String(number))
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

/** The field and objective of which a part speaks. */
export interface PartOf {
  readonly field: FieldPlace
  readonly objective: ObjectivePlace | null
}

/** One of the parts that a field's chapter of objectives has. */
export function readFieldPart(
  reading: Reading,
  { field, objective }: PartOf,
  part: FieldPart,
  section: TranscribedSection,
): void {
  const isOfObjective = objective !== null && (part === 'objective' || part === 'assumptions-risks')
  const under = isOfObjective ? objective.id : field.id
  declareHeading(reading, under, part, section)
  const lines = section.paragraphs ?? []
  if (part === 'assumptions-risks' && objective !== null) {
    readAssumptions(reading, objective, lines, { under, from: section, line: null })
  } else readLabelledLines(reading, { field, objective }, part, lines, section)
}

/** The objective that a heading names by its number, else the first of the field. */
export function objectiveOf(field: FieldPlace, title: string): ObjectivePlace | null {
  const number = /\d+(?:\.\d+)*/.exec(title)?.[0]
  return field.objectives.find(({ code }) => code === number) ?? field.objectives[0] ?? null
}

/**
 * Prose among lines that repeat the titles of the field's objectives and results, with their codes. Each such line is
 * kept as label and title beside its entity.
 */
function readLabelledLines(
  reading: Reading,
  { field, objective }: PartOf,
  part: FieldPart,
  lines: readonly string[],
  from: object,
): void {
  const rest = prose(lines.filter((line) => !takeTitle(reading, field, line, from)))
  if (part === 'results' || part === 'activities') reading.draft.append(field.id, 'resultsIntroduction', rest)
  else if (objective === null) reading.draft.append(field.id, 'objectivesIntroduction', rest)
  else reading.draft.append(objective.id, 'introduction', rest)
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

/** The list that is being read among assumptions and risks. */
type List = 'none' | 'assumptions' | 'risks'

/**
 * Assumptions and risks with the prose before each list. Lines that the lists hold word for word are not kept twice; other
 * lines before the first assumption, and between the last one and the first risk, are prose.
 */
function readAssumptions(
  reading: Reading,
  objective: ObjectivePlace,
  lines: readonly string[],
  at: Place,
): void {
  const prints = new Set([...objective.assumptions, ...objective.risks])
  const assumptions = new Set(objective.assumptions.map(foldWords))
  const risks = new Set(objective.risks.map(foldWords))
  const before: string[] = []
  const between: string[] = []
  let list: List = 'none'
  for (const line of lines) {
    const words = foldWords(line)
    const isItem = assumptions.has(words) || risks.has(words)
    if (isItem) list = list !== 'risks' && assumptions.has(words) ? 'assumptions' : 'risks'
    const isProse = !isItem && list !== 'risks'
    if (isProse) (list === 'none' ? before : between).push(line)
    else if (!prints.has(line)) declareText(reading, at, 'note', 'assumptions-risks', line)
  }
  reading.draft.append(objective.id, 'assumptionsIntroduction', prose(before))
  reading.draft.append(objective.id, 'risksIntroduction', prose(between))
}
