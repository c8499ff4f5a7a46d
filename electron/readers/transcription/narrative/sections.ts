import type { Id, Values } from '../../../../shared/model/index.ts'
import { foldWords } from '../../../../shared/printed/fold.ts'
import { declareText, lineOnly } from '../declared.ts'
import type { FieldPlace, ObjectivePlace } from '../outline.ts'
import { prose } from '../prose.ts'
import type { Reading } from '../reading.ts'
import type { TranscribedSection, Transcription } from '../schema.ts'
import { objectiveOf, readFieldAnalysis, readFieldPart, readFieldSection } from './field-sections.ts'
import { partOf, roleOf } from './headings.ts'

/** Where a section stands, and with it those that follow it or are numbered below it. */
interface Standing {
  /** Under which the section and the unnumbered ones after it are added. */
  readonly parent: Id
  /** Under which those numbered below it are added. */
  readonly section: Id
  /** The chapter. */
  readonly role: Values<'section'>['role']
  /** The field whose part of the chapter it is. */
  readonly field: FieldPlace | null
  /** The objective of that field which a heading named last. */
  readonly objective: ObjectivePlace | null
}

/**
 * Adds the prose of a plan: sections as a tree by their numbers; what stands under a field's name in the chapters of
 * analysis and objectives goes to the field and its objectives instead.
 */
export function addNarrative(reading: Reading, plan: Transcription, fields: readonly FieldPlace[]): void {
  const { plan: root } = reading
  const top: Standing = { parent: root, section: root, role: 'other', field: null, objective: null }
  const numbered = new Map<string, Standing>()
  let last = top
  for (const section of plan.narrative ?? []) {
    const number = String(section.number ?? '').replace(/\.$/, '')
    const above = number === '' ? last : below(nearest(numbered, number) ?? top, last)
    last = place(reading, plan, fields, section, above)
    if (number !== '') numbered.set(number, last)
  }
}

/** Where a section numbered below another one stands; an unnumbered heading before it may have named the objective. */
function below(standing: Standing, last: Standing): Standing {
  const objective = last.field === standing.field ? last.objective : null
  return { ...standing, parent: standing.section, objective }
}

/** Where the section stands that holds one of this number: for 3.1.2 that is 3.1, else 3. */
function nearest(numbered: ReadonlyMap<string, Standing>, number: string): Standing | undefined {
  const steps = number.split('.')
  const numbers = steps.slice(1).map((_, index) => steps.slice(0, steps.length - 1 - index).join('.'))
  return numbers.map((above) => numbered.get(above)).find((standing) => standing !== undefined)
}

/** Puts one section where it belongs, and answers where that is. */
function place(
  reading: Reading,
  plan: Transcription,
  fields: readonly FieldPlace[],
  section: TranscribedSection,
  at: Standing,
): Standing {
  const title = section.title ?? ''
  const part = partOf(title)
  const named = part === null ? fieldNamed(title, fields, at) : undefined
  if (named !== undefined) {
    if (at.role === 'analysis') readFieldAnalysis(reading, named, section)
    else readFieldSection(reading, named, section)
    return { ...at, field: named, objective: null }
  }
  if (at.role === 'objectives' && at.field !== null && part !== null) {
    const objective = (part === 'objective' ? null : at.objective) ?? objectiveOf(at.field, title)
    readFieldPart(reading, { field: at.field, objective }, part, section)
    return { ...at, objective }
  }
  const role = roleOf(title)
  const id = addSection(reading, plan, section, at.parent, role)
  if (role === 'other') return { ...at, section: id }
  return { parent: at.parent, section: id, role, field: null, objective: null }
}

/** The field whose name a heading repeats, in the chapters that go field by field. */
function fieldNamed(
  title: string,
  fields: readonly FieldPlace[],
  { role }: Standing,
): FieldPlace | undefined {
  const heading = foldWords(title)
  if (heading === '' || (role !== 'analysis' && role !== 'objectives')) return undefined
  return fields.find(({ name }) => foldWords(name) === heading)
}

function addSection(
  reading: Reading,
  plan: Transcription,
  section: TranscribedSection,
  parent: Id,
  role: Standing['role'],
): Id {
  const paragraphs = section.paragraphs ?? []
  const repeated =
    role === 'implementation' ? paragraphs.filter((line) => repeats(plan.title ?? '', line)) : []
  const body = prose(paragraphs.filter((line) => !repeated.includes(line)))
  const id = reading.draft.add('section', parent, section, { role, heading: section.title ?? '', body })
  const at = { under: id, from: section, line: section.line }
  const number = section.number ?? null
  declareText(reading, at, 'code', 'heading', number === null ? lineOnly(at) : String(number))
  for (const line of repeated) {
    declareText(reading, { ...at, under: reading.plan, line: null }, 'title', 'implementation', line)
  }
  return id
}

/** Whether a line is part of the plan's title. */
function repeats(title: string, line: string): boolean {
  const words = foldWords(line)
  return words !== '' && ` ${foldWords(title)} `.includes(` ${words} `)
}
