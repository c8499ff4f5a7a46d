import { z } from 'zod'
import { type Id, idSchema } from './id.ts'
import { limits } from './limits.ts'
import { isPictureText } from './picture.ts'
import { isPrintable } from './printable.ts'
import { type RichText, richTextSchema } from './rich-text.ts'

/** How a value lies in the database: as TEXT, as INTEGER (booleans as 0 and 1), or as JSON in a TEXT column. */
export type Storage = 'text' | 'integer' | 'boolean' | 'json'

/**
 * What the table of kinds says of one value of an entity: its schema, its value in a new entity, and how it is stored.
 * Everything else (types, columns, CHECKs, differences) is derived.
 */
export interface FieldDefinition<T> {
  readonly storage: Storage
  readonly schema: z.ZodType<T>
  /** The value where a new entity does not say. */
  readonly initial: T
  readonly nullable: boolean
  /** Longest text, for CHECK(length(…)). */
  readonly maximumLength?: number
  /** Range of an integer, for CHECK(… BETWEEN …). */
  readonly range?: readonly [number, number]
  /** The values of a choice, for CHECK(… IN …). */
  readonly choices?: readonly string[]
  /** The kind that a reference, or each of several, names. */
  readonly refersTo?: string
  /** True where the value is a list of references. */
  readonly several?: boolean
}

type Length = 'label' | 'name' | 'title' | 'text'

function textSchema(length: Length): z.ZodType<string> {
  return z.string().max(limits[length]).refine(isPrintable, { message: 'unprintable' })
}

/** Text, empty where nothing is said. */
export function text(length: Length, initial = ''): FieldDefinition<string> {
  return {
    storage: 'text',
    schema: textSchema(length),
    initial,
    nullable: false,
    maximumLength: limits[length],
  }
}

/** Text that may be absent altogether. */
export function optionalText(length: Length): FieldDefinition<string | null> {
  return {
    storage: 'text',
    schema: textSchema(length).nullable(),
    initial: null,
    nullable: true,
    maximumLength: limits[length],
  }
}

/** A picture as the base64 text of a PNG (see `pictureProblem`), empty for none. */
export function picture(): FieldDefinition<string> {
  // Four signs of base64 for three bytes.
  const maximumLength = Math.ceil(limits.pictureBytes / 3) * 4
  const schema = z.string().max(maximumLength).refine(isPictureText, { message: 'picture' })
  return { storage: 'text', schema, initial: '', nullable: false, maximumLength }
}

/** Several texts in order. */
export function texts(length: Length): FieldDefinition<readonly string[]> {
  return {
    storage: 'json',
    schema: z.array(textSchema(length)).max(limits.items),
    initial: [],
    nullable: false,
  }
}

/** Paragraphs and lists. */
export function rich(): FieldDefinition<RichText> {
  return { storage: 'json', schema: richTextSchema, initial: [], nullable: false }
}

/** What the table says of a value that is one of several. */
interface ChoiceDefinition<C extends string> extends FieldDefinition<C> {
  /** In the order in which they are offered. */
  readonly choices: readonly C[]
}

/** One of the named values. */
export function choice<const C extends string>(
  choices: readonly C[],
  initial: NoInfer<C>,
): ChoiceDefinition<C> {
  return { storage: 'text', schema: z.enum(choices), initial, nullable: false, choices }
}

/** JSON and the database know no negative zero, so a plan does not either. */
function integerSchema(low: number, high: number): z.ZodType<number> {
  return z
    .int()
    .min(low)
    .max(high)
    .overwrite((value) => value + 0)
}

/** A whole number within a range, or none. */
export function optionalInteger(low: number, high: number): FieldDefinition<number | null> {
  return {
    storage: 'integer',
    schema: integerSchema(low, high).nullable(),
    initial: null,
    nullable: true,
    range: [low, high],
  }
}

/** A whole number within a range. */
export function integer(low: number, high: number, initial: number): FieldDefinition<number> {
  return {
    storage: 'integer',
    schema: integerSchema(low, high),
    initial,
    nullable: false,
    range: [low, high],
  }
}

/** A calendar year. */
export function year(initial: number): FieldDefinition<number> {
  return integer(limits.firstYear, limits.lastYear, initial)
}

/** A calendar year, or none. */
export function optionalYear(): FieldDefinition<number | null> {
  return optionalInteger(limits.firstYear, limits.lastYear)
}

/** Several calendar years, none twice. */
export function years(): FieldDefinition<readonly number[]> {
  const schema = z
    .array(integerSchema(limits.firstYear, limits.lastYear))
    .max(limits.lastYear - limits.firstYear + 1)
    .refine(areDifferent, { message: 'twice' })
  return { storage: 'json', schema, initial: [], nullable: false }
}

function areDifferent(values: readonly unknown[]): boolean {
  return new Set(values).size === values.length
}

/** An amount in minor units, or none. */
export function optionalAmount(): FieldDefinition<number | null> {
  return optionalInteger(-limits.amount, limits.amount)
}

/** An amount in minor units. */
export function amount(): FieldDefinition<number> {
  return integer(-limits.amount, limits.amount, 0)
}

/** Yes or no. */
export function flag(initial: boolean): FieldDefinition<boolean> {
  return { storage: 'boolean', schema: z.boolean(), initial, nullable: false }
}

/** A day of the calendar as `2026-11-21`, or none. */
export function optionalDate(): FieldDefinition<string | null> {
  return {
    storage: 'text',
    schema: z.iso.date().nullable(),
    initial: null,
    nullable: true,
    maximumLength: 10,
  }
}

/** The id of an entity of the same plan, or none. */
export function reference(kind: string): FieldDefinition<Id | null> {
  return {
    storage: 'text',
    schema: idSchema.nullable(),
    initial: null,
    nullable: true,
    maximumLength: 36,
    refersTo: kind,
  }
}

/** Ids of entities of the same plan, in order, none twice. */
export function references(kind: string): FieldDefinition<readonly Id[]> {
  const schema = z.array(idSchema).max(limits.items).refine(areDifferent, { message: 'twice' })
  return { storage: 'json', schema, initial: [], nullable: false, refersTo: kind, several: true }
}
