import fc from 'fast-check'
import type { z } from 'zod'

/** Ids that a fuzzed call may name. */
export interface Known {
  readonly ids: readonly string[]
}

const keys = fc.oneof(
  fc.constantFrom('plan', 'job', 'operations', 'bytes', 'name', 'formats', 'language', 'folder', 'path'),
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', '$bytes', '$$bytes', 'type', 'id'),
  fc.string(),
)

/** Values that a careless program trips over. */
const awkward = fc.constantFrom<unknown>(
  null,
  true,
  0,
  -1,
  2 ** 53,
  1e308,
  '',
  ' ',
  '../../etc/passwd',
  'file:///etc/passwd',
  '\u0000',
  '\ud800',
  '<script>alert(1)</script>',
  "'; DROP TABLE entity; --",
  '=HYPERLINK("http://example.org")',
  'x'.repeat(100_000),
  [],
  {},
  [[[[[[[[]]]]]]]],
  JSON.parse('{"__proto__":{"polluted":true}}'),
  JSON.parse('{"constructor":{"prototype":{"polluted":true}}}'),
)

/** Anything that the codec carries. */
export const anything: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    awkward,
    fc.string({ unit: 'binary' }),
    fc.double(),
    fc.uint8Array({ maxLength: 40 }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(keys, tie('value'), { maxKeys: 5 }),
  ),
})).value

/**
 * What nearly is an input of the schema: the right keys and types, ids that are known among others, and a few parts that
 * are anything. Made from the schema itself, so that a new call is fuzzed without a word about it here.
 */
export function nearly(schema: z.core.$ZodType, known: Known): fc.Arbitrary<unknown> {
  return fc.oneof({ arbitrary: right(schema, known), weight: 8 }, { arbitrary: anything, weight: 1 })
}

function right(schema: z.core.$ZodType, known: Known): fc.Arbitrary<unknown> {
  const { def } = (schema as z.core.$ZodTypes)._zod
  const inner = (part: z.core.$ZodType): fc.Arbitrary<unknown> => nearly(part, known)
  switch (def.type) {
    case 'object':
      return fc.record(
        Object.fromEntries(Object.entries(def.shape).map(([key, part]) => [key, inner(part)])),
        { requiredKeys: Object.keys(def.shape).slice(0, 3) },
      )
    case 'string':
      return fc.oneof(fc.constantFrom(...known.ids), fc.string({ maxLength: 20 }))
    case 'number':
      return fc.oneof(fc.integer(), fc.nat(3_000), fc.double())
    case 'boolean':
      return fc.boolean()
    case 'enum':
      return fc.constantFrom<unknown>(...Object.values(def.entries))
    case 'literal':
      return fc.constantFrom<unknown>(...def.values)
    case 'array':
      return fc.array(inner(def.element), { maxLength: 4 })
    case 'tuple':
      return fc.tuple(...def.items.map(inner))
    case 'record':
      return fc.dictionary(keys, inner(def.valueType), { maxKeys: 4 })
    case 'union':
      return fc.oneof(...def.options.map(inner))
    case 'optional':
    case 'nullable':
      return fc.oneof(inner(def.innerType), fc.constantFrom(null, undefined))
    case 'readonly':
    case 'default':
      return inner(def.innerType)
    case 'lazy':
      return inner(def.getter())
    case 'pipe':
      return inner(def.in)
    default:
      // Bytes, and what only a function can judge.
      return fc.oneof(fc.uint8Array({ maxLength: 300 }), anything)
  }
}
