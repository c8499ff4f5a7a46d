import { fieldsOf, type Kind, limits, type RichText, richTextSchema } from '../../model/index.ts'
import { lineOf, weaveRich } from './rich.ts'
import type { Woven } from './weave.ts'
import { weaveTexts } from './words.ts'

/** Joins what two people made of one value. */
type WeaveValues = (
  base: unknown,
  mine: unknown,
  theirs: unknown,
) => {
  readonly value: unknown
  /** What theirs said where mine stayed, as lines of words. */
  readonly overruled: readonly string[]
}

/** Words that say a number which is kept beside them: the two change together. */
const measures: readonly string[] = ['words', 'baselineWords']

/**
 * How a value that holds words is joined from two changes to it; null for a value of which the later stays as a whole: a
 * number, a choice, a short form, a list of others.
 */
export function weaverOf(kind: Kind, name: string): WeaveValues | null {
  const field = fieldsOf(kind)[name]
  if (field === undefined || field.refersTo !== undefined || measures.includes(name)) return null
  if (field.schema === richTextSchema) return weaveProse
  if (field.storage === 'json') return field.schema.safeParse(['']).success ? weaveList : null
  const { choices, maximumLength = 0, storage } = field
  const isText = storage === 'text' && choices === undefined && maximumLength > limits.label
  return isText && maximumLength <= limits.text ? weaveText : null
}

function weaveProse(base: unknown, mine: unknown, theirs: unknown): ReturnType<WeaveValues> {
  // What the table of kinds says of these values.
  const { value, overruled } = weaveRich(base as RichText, mine as RichText, theirs as RichText)
  return { value, overruled: overruled.map(lineOf) }
}

function weaveText(base: unknown, mine: unknown, theirs: unknown): Woven<string> {
  return weaveTexts(textOf(base), textOf(mine), textOf(theirs))
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** A list is woven as a text of one item a line, as it is typed. */
function weaveList(base: unknown, mine: unknown, theirs: unknown): ReturnType<WeaveValues> {
  const { value, overruled } = weaveTexts(listText(base), listText(mine), listText(theirs))
  return { value: value.split('\n').filter((line) => line.trim() !== ''), overruled }
}

function listText(value: unknown): string {
  const items: readonly unknown[] = Array.isArray(value) ? value : []
  return items.map((item) => textOf(item).replaceAll('\n', ' ')).join('\n')
}
