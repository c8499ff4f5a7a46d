import { type ValueTexts, valueTexts } from '../document/values.ts'
import { changeWords } from '../locales/changes/index.ts'
import { formatting } from '../locales/formatting.ts'
import {
  type Entity,
  type EntityOf,
  fieldsOf,
  type Id,
  isOfKind,
  type Plan,
  pictureBytes,
  pictureSize,
  plainText,
  type RichText,
  richTextSchema,
  rootOf,
  valueIn,
} from '../model/index.ts'
import { formatAmount } from '../money/index.ts'
import { totalsOf } from '../totals/index.ts'
import { type ChangeContext, entityIn } from './context.ts'
import { shortened } from './fill.ts'
import { placeName } from './name.ts'

const amounts: readonly string[] = ['amount', 'unitCost']
const thousandths: readonly string[] = ['baselineThousandths', 'thousandths', 'quantity', 'times']

/** How long a value is shown, in characters. */
const longest = 160

/** One value of an entity as people read it: amounts as the plan prints them, choices and references in words. */
export function valueText(context: ChangeContext, entity: Entity, name: string): string {
  const value = valueIn(entity, name)
  const { none, flags } = changeWords(context.language)
  if (value === null || value === undefined || value === '') return none
  if (isOfKind(entity, 'emblem')) return sizeText(entity)
  if (typeof value === 'boolean') return value ? flags.yes : flags.no
  if (typeof value === 'number') return numberText(context, name, value)
  if (typeof value === 'string') return singleText(context, entity, name, value)
  if (!Array.isArray(value) || value.length === 0) return none
  return severalText(context, entity, name, value)
}

/** A picture is told by its width and height in dots. */
function sizeText({ picture }: EntityOf<'emblem'>): string {
  const { width, height } = pictureSize(pictureBytes(picture) ?? new Uint8Array()) ?? { width: 0, height: 0 }
  return `${width} × ${height}`
}

function numberText({ plan, language }: ChangeContext, name: string, value: number): string {
  const { currency, numberStyle: style } = rootOf(plan)
  if (amounts.includes(name)) return formatAmount(value, { currency, style, withSign: true })
  return thousandths.includes(name) ? formatting(language).thousandths(value) : String(value)
}

function singleText(context: ChangeContext, entity: Entity, name: string, value: string): string {
  if (fieldsOf(entity.kind)[name]?.refersTo !== undefined) return referenceText(context, value)
  const choices: Readonly<Record<string, Readonly<Record<string, string>>>> = changeWords(
    context.language,
  ).choices
  return choices[`${entity.kind}.${name}`]?.[value] ?? shortened(value, longest)
}

function severalText(
  context: ChangeContext,
  entity: Entity,
  name: string,
  values: readonly unknown[],
): string {
  const isReference = fieldsOf(entity.kind)[name]?.refersTo !== undefined
  const rich = isReference ? undefined : richTextSchema.safeParse(values)
  if (rich?.success) return shortened(proseText(context, entity.id, rich.data as RichText), longest)
  const texts = values.map((value) => (isReference ? referenceText(context, String(value)) : String(value)))
  return shortened(texts.join('; '), longest)
}

/** Prose with its figures as they are in the plan. */
function proseText({ plan }: ChangeContext, entity: Id, prose: RichText): string {
  return plainText(prose, ({ text, value }) => (value && figuresIn(plan)(value, entity)) || text)
}

const known = new WeakMap<Plan, ValueTexts>()

/** What the figures of a plan come to; worked out once, and only where prose names one. */
function figuresIn(plan: Plan): ValueTexts {
  const made = known.get(plan) ?? valueTexts(plan, totalsOf(plan), rootOf(plan).language)
  known.set(plan, made)
  return made
}

function referenceText(context: ChangeContext, id: string): string {
  const entity = entityIn(context, id)
  if (entity === undefined) return changeWords(context.language).none
  const short = valueIn(entity, 'short')
  const name = valueIn(entity, 'name')
  if (typeof short === 'string' && short !== '') return short
  return typeof name === 'string' && name !== '' ? name : placeName(context, entity)
}
