import { importLimit } from '../../../shared/contract/index.ts'
import { type Entity, type IdSource, isPrintable, limits } from '../../../shared/model/index.ts'
import { ReadError } from '../error.ts'
import { type JsonFile, type JsonValue, parseJson, partsOf } from '../json/parse.ts'
import type { Path } from '../json/path.ts'
import { decode } from '../json/text.ts'
import { addAbbreviations } from './abbreviations.ts'
import { knownBodies } from './bodies/known.ts'
import { Registry } from './bodies/registry.ts'
import { Draft } from './draft.ts'
import { addField } from './fields.ts'
import { addNarrative } from './narrative/sections.ts'
import { addPlan, currencyOf, declarePlan, styleOf } from './plan.ts'
import type { Reading } from './reading.ts'
import { shapeReason } from './refusal.ts'
import { type Transcription, transcriptionSchema } from './schema.ts'
import { type LeftOut, Source } from './source.ts'
import { declareSummary } from './summary.ts'

/** What a transcription became. */
export interface Transcribed {
  /** Parents before children, the plan first. */
  readonly entities: readonly Entity[]
  /** What no entity holds, in the order of the file. */
  readonly leftOut: readonly LeftOut[]
}

/** Each level of the plan's tree takes two levels of the file: a list, and an object in it. */
const jsonLimits = { depth: 2 * limits.depth + 4, items: limits.entities, values: 5 * limits.entities }

/**
 * Reads a transcription, the project's format for printed plans as data (see FORMAT.md).
 * @param bytes the file, UTF-8
 * @throws ReadError that names the place; then nothing of the file counts
 */
export function readTranscription(bytes: Uint8Array, ids: IdSource): Transcribed {
  if (bytes.length > importLimit) throw new ReadError('too-large')
  const file = parseJson(decode(bytes), jsonLimits)
  const source = new Source(file)
  checkCharacters(file.value, source, [])
  const plain = checkShape(file, source)
  const draft = new Draft(source, ids)
  readPlan(plain, source, draft)
  return { entities: draft.finish(), leftOut: source.leftOut() }
}

/** Adds everything; `plain` is the file as it stands, beside which the tracked one notes what is read. */
function readPlan(plain: Transcription, source: Source, draft: Draft): void {
  const file = source.track(plain)
  const style = styleOf(plain)
  const plan = addPlan(draft, file, style)
  const explained = addAbbreviations(draft, plan, file)
  const rules = { explained, isKnown: knownBodies(plain, explained) }
  const reading: Reading = {
    source,
    draft,
    plan,
    currency: currencyOf(plain),
    style,
    years: [...file.years],
    institutions: new Registry('institution', draft, plan, rules),
    funders: new Registry('funding-source', draft, plan, rules),
  }
  const fields = file.fields.map((field) => addField(reading, field))
  addNarrative(reading, file, fields)
  declareSummary(reading, file.budgetSummary ?? [], fields)
  declarePlan(reading, file)
}

function checkShape(file: JsonFile, source: Source): Transcription {
  const parsed = transcriptionSchema.safeParse(file.value)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  const path = (issue?.path ?? []).filter((step) => typeof step !== 'symbol')
  throw source.errorAt(isThere(file.value, path) ? shapeReason(parsed.error) : 'missing', path)
}

/** Whether the file has a value at the end of a path. */
function isThere(value: unknown, path: Path): boolean {
  let here = value
  for (const step of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return false
    here = Reflect.get(here, step)
  }
  return true
}

/** Refuses characters that no paper prints, wherever they stand. */
function checkCharacters(value: JsonValue, source: Source, path: Path): void {
  if (typeof value === 'string' && !isPrintable(value)) throw source.errorAt('unprintable', path)
  for (const [step, part] of partsOf(value)) {
    if (typeof step === 'string' && !isPrintable(step)) throw source.errorAt('unprintable', path)
    checkCharacters(part, source, [...path, step])
  }
}
