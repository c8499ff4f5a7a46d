import {
  type Entity,
  type FieldDefinition,
  fieldsOf,
  type Kind,
  kindNames,
  plainText,
  type RichText,
  type Run,
  richTextSchema,
  valueIn,
} from '../../model/index.ts'
import type { Operation } from '../../operations/index.ts'

/**
 * What no one writes as a text of the plan: what the paper once claimed, the reasons of those who check, pictures. Texts in
 * another language would teach the rules its words.
 */
const silentKinds: ReadonlySet<string> = new Set(['declared', 'dismissal', 'emblem', 'translation'])
/** Texts that name something to the program. */
const technical: ReadonlySet<string> = new Set([
  'plan.format',
  'plan.decisionDate',
  'plan.decisionNumber',
  'own-text.column',
])

const cells = new Map(kindNames.map((kind) => [kind, cellsOf(kind)]))

function cellsOf(kind: Kind): readonly string[] {
  if (silentKinds.has(kind)) return []
  return Object.entries(fieldsOf(kind)).flatMap(([name, field]) =>
    holdsText(field) && !technical.has(`${kind}.${name}`) ? [name] : [],
  )
}

function holdsText({ storage, choices, refersTo, schema }: FieldDefinition<unknown>): boolean {
  if (choices !== undefined || refersTo !== undefined) return false
  return storage === 'text' || (storage === 'json' && schema.safeParse(['a']).success) || isRich(schema)
}

function isRich(schema: FieldDefinition<unknown>['schema']): boolean {
  return (schema as unknown) === richTextSchema
}

/** The names of a kind's values that hold what people write: lines, lists of lines, prose. */
export function textCellsOf(kind: Kind): readonly string[] {
  return cells.get(kind) ?? []
}

/** The text of one value; items of a list and paragraphs are set apart by line feeds. */
export function textIn(entity: Entity, cell: string): string {
  const value = valueIn(entity, cell)
  if (typeof value === 'string') return value
  if (!Array.isArray(value)) return ''
  const items: readonly unknown[] = value
  return items.every((item) => typeof item === 'string')
    ? items.join('\n')
    : plainText(value as RichText, written)
}

/** What someone wrote of a run: a figure that the plan says itself is always right, and nobody's words. */
function written({ text, value }: Run): string {
  return value === undefined ? text : '…'
}

/** The change that puts every stretch of text of a value through a function; none if that changes nothing. */
export function rewriting(
  entity: Entity,
  cell: string,
  rewrite: (text: string) => string,
): readonly Operation[] {
  const before = valueIn(entity, cell)
  const after = rewritten(before, rewrite)
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  return [{ type: 'update', id: entity.id, values: { [cell]: after } }]
}

function rewritten(value: unknown, rewrite: (text: string) => string): unknown {
  if (typeof value === 'string') return rewrite(value)
  if (Array.isArray(value)) return value.map((item: unknown) => rewritten(item, rewrite))
  if (typeof value !== 'object' || value === null || 'value' in value) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, part]: [string, unknown]) => [
      name,
      name === 'type' ? part : rewritten(part, rewrite),
    ]),
  )
}
