import {
  brokenRule,
  createEntity,
  type Entity,
  entitySchemaOf,
  type Id,
  type IdSource,
  type Kind,
  kindNames,
  limits,
  positionsBetween,
  type RichText,
  type Values,
} from '../../../shared/model/index.ts'
import { shapeReason } from './refusal.ts'
import type { Source } from './source.ts'

/** One entity to be, and the part of the file from which it comes. */
interface Row {
  readonly kind: Kind
  readonly id: Id
  readonly parent: Id | null
  readonly depth: number
  readonly from: object
  values: Readonly<Record<string, unknown>>
  prose: Readonly<Partial<Record<Prose, RichText>>>
}

/** The values of fields and objectives that hold prose. */
export type Prose =
  | 'analysis'
  | 'objectivesIntroduction'
  | 'resultsIntroduction'
  | 'introduction'
  | 'assumptionsIntroduction'
  | 'risksIntroduction'

/** The plan while it is being read. */
export class Draft {
  readonly #source: Source
  readonly #ids: IdSource
  readonly #rows = new Map<Id, Row>()

  constructor(source: Source, ids: IdSource) {
    this.#source = source
    this.#ids = ids
  }

  /**
   * Adds an entity after its siblings.
   * @param from the tracked part of the file that is named if the entity cannot be stored
   * @throws ReadError `too-many`, `too-deep`
   */
  add<K extends Kind>(kind: K, parent: Id | null, from: object, values: Partial<Values<K>>): Id {
    const depth = parent === null ? 1 : (this.#rows.get(parent)?.depth ?? 0) + 1
    if (depth > limits.depth) throw this.#source.error('too-deep', from)
    if (this.#rows.size >= limits.entities) throw this.#source.error('too-many', from)
    const id = this.#ids()
    this.#rows.set(id, { kind, id, parent, depth, from, values, prose: {} })
    return id
  }

  /** Gives an entity more values; the kind is the caller's promise. */
  update<K extends Kind>(id: Id, _kind: K, values: Partial<Values<K>>): void {
    const row = this.#rows.get(id)
    if (row !== undefined) row.values = { ...row.values, ...values }
  }

  /** Adds prose at the end of an entity's value. */
  append(id: Id, name: Prose, blocks: RichText): void {
    const row = this.#rows.get(id)
    if (row === undefined || blocks.length === 0) return
    row.prose = { ...row.prose, [name]: [...(row.prose[name] ?? []), ...blocks] }
  }

  /**
   * The entities, parents before children.
   * @throws ReadError where a value is beyond the model's limits
   */
  finish(): readonly Entity[] {
    const positions = this.#positions()
    return [...this.#rows.values()].map((row) => {
      const place = { id: row.id, parent: row.parent, position: positions.get(row.id) ?? 'V' }
      const entity = createEntity(row.kind, place, { ...row.values, ...row.prose }) as Entity
      const parsed = entitySchemaOf(row.kind).safeParse(entity)
      if (!parsed.success) throw this.#source.error(shapeReason(parsed.error), row.from)
      if (brokenRule(entity) !== null) throw this.#source.error('out-of-range', row.from)
      return parsed.data
    })
  }

  #positions(): ReadonlyMap<Id, string> {
    const families = new Map<Id | null, Row[]>()
    for (const row of this.#rows.values()) {
      const family = families.get(row.parent)
      if (family === undefined) families.set(row.parent, [row])
      else family.push(row)
    }
    return new Map([...families.values()].flatMap((family) => spread(family)))
  }
}

/** Positions for siblings in the order of their adding; those right under the plan stand kind after kind. */
function spread(family: readonly Row[]): readonly (readonly [Id, string])[] {
  const sorted = family.every((row) => row.depth === 2)
    ? family.toSorted((a, b) => kindNames.indexOf(a.kind) - kindNames.indexOf(b.kind))
    : family
  const positions = positionsBetween(null, null, sorted.length)
  return sorted.map((row, index) => [row.id, positions[index] ?? 'V'] as const)
}
