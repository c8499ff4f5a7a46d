import fc from 'fast-check'
import {
  type FieldDefinition,
  fieldsOf,
  type Kind,
  pictureText,
  type RichBlock,
  type RichText,
  rulesOf,
} from '../../../shared/model/index.ts'
import { shield } from '../pictures.ts'

/** Values of an entity by name. A reference is drawn as a number: it picks among the entities that are there. */
export type DrawnValues = Readonly<Record<string, unknown>>

/** All values of a kind; a kind of the table needs no line here as long as its values are of known shapes. */
export function valuesOf(kind: Kind): fc.Arbitrary<DrawnValues> {
  return fc.record(arbitrariesOf(kind)).map((values) => keepingRules(kind, values))
}

/** Some values of a kind. */
export function someValuesOf(kind: Kind): fc.Arbitrary<DrawnValues> {
  return fc.record(arbitrariesOf(kind), { requiredKeys: [] })
}

function arbitrariesOf(kind: Kind): Record<string, fc.Arbitrary<unknown>> {
  const entries = Object.entries(fieldsOf(kind)).map(([name, field]) => [name, drawn(name, field)] as const)
  return Object.fromEntries(entries)
}

/** Values changed so that they keep the kind's rules. */
export function keepingRules(kind: Kind, values: DrawnValues): DrawnValues {
  const kept: Record<string, unknown> = { ...values }
  for (const rule of rulesOf(kind)) {
    const value = kept[rule.field]
    const other = kept[rule.other]
    if (rule.rule === 'set-exactly-if') {
      if (other !== rule.value) kept[rule.field] = null
      else if (value === null || value === undefined)
        kept[rule.other] = otherChoice(kind, rule.other, rule.value)
    } else if (typeof value === 'number' && typeof other === 'number' && value < other) {
      kept[rule.field] = other
      kept[rule.other] = value
    }
  }
  return kept
}

function otherChoice(kind: Kind, name: string, value: string): string | undefined {
  return fieldsOf(kind)[name]?.choices?.find((choice) => choice !== value)
}

function drawn(name: string, field: FieldDefinition<unknown>): fc.Arbitrary<unknown> {
  if (field.refersTo !== undefined) {
    return field.several ? fc.array(fc.nat(), { maxLength: 4 }) : fc.option(fc.nat())
  }
  const value = stored(name, field)
  return field.nullable ? fc.option(value) : value
}

function stored(name: string, field: FieldDefinition<unknown>): fc.Arbitrary<unknown> {
  if (field.choices !== undefined) return fc.constantFrom(...field.choices)
  const shape = shapes.find(({ example }) => field.schema.safeParse(example).success)
  if (shape === undefined) throw new TypeError(`no arbitrary for the value ${name}: add its shape here`)
  return shape.arbitrary(field)
}

const picture = pictureText(shield())

/** What a value may look like, told by an example that its schema takes. */
const shapes: readonly {
  readonly example: unknown
  readonly arbitrary: (field: FieldDefinition<unknown>) => fc.Arbitrary<unknown>
}[] = [
  { example: true, arbitrary: () => fc.boolean() },
  { example: 2027, arbitrary: integers },
  { example: 0, arbitrary: integers },
  { example: 'a', arbitrary: (field) => texts(field.maximumLength ?? 100) },
  { example: '2027-01-31', arbitrary: () => dates },
  { example: ['a'], arbitrary: () => fc.array(texts(50), { maxLength: 3 }) },
  {
    example: [2027],
    arbitrary: () => fc.uniqueArray(fc.integer({ min: 2020, max: 2040 }), { maxLength: 4 }),
  },
  { example: [{ type: 'paragraph', runs: [{ text: 'a' }] }], arbitrary: () => richTexts },
  { example: picture, arbitrary: () => fc.constantFrom('', picture) },
]

function integers(field: FieldDefinition<unknown>): fc.Arbitrary<number> {
  const [min, max] = field.range ?? [0, 1_000]
  return fc.oneof(fc.integer({ min, max }), fc.constantFrom(min, max))
}

const letters = 'abcçdeëghijklnqrstuvxyzABCÇDEË0123456789 .,;:-–€ščžđ'

/** Texts as people write them, and as they do not: quotes, line feeds, other scripts, the longest allowed. */
export function texts(maxLength: number): fc.Arbitrary<string> {
  return fc.oneof(
    {
      weight: 5,
      arbitrary: fc.string({
        unit: fc.constantFrom(...Array.from(letters)),
        maxLength: Math.min(40, maxLength),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.string({ unit: 'grapheme', maxLength: 10 }).map((text) => text.slice(0, maxLength)),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '"\'`;--',
        'a\nb\tc',
        '\r\n',
        '😀',
        '{"a":1}',
        '%_\\',
        'x'.repeat(maxLength),
      ),
    },
  )
}

const dates = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const runs = fc.array(
  fc.record(
    {
      text: texts(30).filter((text) => text !== ''),
      bold: fc.constant(true as const),
      italic: fc.constant(true as const),
    },
    { requiredKeys: ['text'], noNullPrototype: true },
  ),
  { maxLength: 3 },
)

const blocks: fc.Arbitrary<RichBlock> = fc.oneof(
  fc.record({ type: fc.constant('paragraph' as const), runs }, { noNullPrototype: true }),
  fc.record(
    {
      type: fc.constant('list' as const),
      ordered: fc.boolean(),
      items: fc.array(fc.record({ level: fc.nat(5), runs }, { noNullPrototype: true }), { maxLength: 3 }),
    },
    { noNullPrototype: true },
  ),
)

const richTexts: fc.Arbitrary<RichText> = fc.array(blocks, { maxLength: 3 })
