import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readTranscription, type Transcribed } from '../../../../electron/readers/index.ts'
import {
  createIdSource,
  createPlan,
  type Entity,
  type EntityOf,
  entityOf,
  type Id,
  isOfKind,
  type Kind,
  type Plan,
} from '../../../../shared/model/index.ts'

const fixtures = join(import.meta.dirname, '..', '..', '..', 'fixtures', 'transcriptions')

export type Fixture = 'annex' | 'matrix' | 'municipal' | 'reintegration' | 'strategy'

export const fixtureNames: readonly Fixture[] = ['annex', 'matrix', 'municipal', 'reintegration', 'strategy']

/** Ids that count up from a fixed moment. */
export function testIds(): () => Id {
  return createIdSource(
    () => 1_800_000_000_000,
    (bytes) => bytes.fill(7),
  )
}

export function fixturePath(name: Fixture): string {
  return join(fixtures, `${name}.json`)
}

export function readBytes(bytes: Uint8Array): Transcribed {
  return readTranscription(bytes, testIds())
}

export function readFixture(name: Fixture): Transcribed {
  return readBytes(readFileSync(fixturePath(name)))
}

/** Reads a transcription that is written in the test; what it does not say is made up so that it can be read. */
export function readValue(value: Readonly<Record<string, unknown>>): Transcribed {
  const whole = { kind: 'municipal-plan', years: [2027, 2028, 2029], fields: [], ...value }
  return readBytes(new TextEncoder().encode(JSON.stringify(whole)))
}

/** Reads a plan of one activity. */
export function readActivity(
  row: Readonly<Record<string, unknown>>,
  value: Readonly<Record<string, unknown>> = {},
): Plan {
  const objective = { title: 'O', results: [{ title: 'R', activities: [row] }] }
  return createPlan(readValue({ fields: [{ name: 'F', objectives: [objective] }], ...value }).entities)
}

export function allOf<K extends Kind>(entities: Iterable<Entity>, kind: K): EntityOf<K>[] {
  return [...entities].flatMap((entity) => (isOfKind(entity, kind) ? [entity] : []))
}

export function one<K extends Kind>(plan: Plan, kind: K, index = 0): EntityOf<K> {
  const found = allOf(plan.entities.values(), kind)[index]
  if (found === undefined) throw new Error(`no ${kind}`)
  return found
}

/** What bodies of a plan are called, for reading lists of references. */
export function namesOf(plan: Plan, ids: readonly Id[]): string[] {
  return ids.map((id) => {
    const body = entityOf(plan, id, 'institution') ?? entityOf(plan, id, 'funding-source')
    return body === null ? 'nobody' : body.short || body.name
  })
}

/** The printed texts that are declared of an entity, by subject and place. */
export function declaredOf(plan: Plan, id: Id, subject: string, place: string): string[] {
  return declaredRows(plan, id, subject, place).map(({ printed }) => printed)
}

export function declaredRows(plan: Plan, id: Id, subject: string, place: string): EntityOf<'declared'>[] {
  return allOf(plan.entities.values(), 'declared').filter(
    (row) => row.parent === id && row.subject === subject && row.place === place,
  )
}
