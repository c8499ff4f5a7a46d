import { type Level, type LevelHeading, levelOf as levelIn, numberedAs } from '../../formats/index.ts'
import type { EntityOf } from '../../model/index.ts'
import type { Inline } from '../tree.ts'
import { type Context, codeOf, phraseIn, say } from './context.ts'
import { oneLine } from './lines.ts'
import { fillInlines, runOf } from './phrases.ts'
import { own } from './text.ts'

type Levelled = EntityOf<'field'> | EntityOf<'objective'> | EntityOf<'result'>

/** The level of the format that an entity is of; null where the format names none. */
export function levelOf({ format }: Context, entity: Levelled): Level | null {
  return levelIn(format, entity)
}

/** A field's name, an objective's or result's title. */
export function titleOf(entity: Levelled): string {
  return oneLine(entity.kind === 'field' ? entity.name : entity.title)
}

/** An entity on a line of its own: `Rezultati 1.1: …`; its bare title where the format does not name the level. */
export function label(context: Context, entity: Levelled): readonly Inline[] {
  const title = titleOf(entity)
  const level = levelOf(context, entity)
  if (level === null) return own(context, title)
  if (title === '') return runOf(shortLabel(context, entity))
  return fillInlines(phraseIn(context, level.label), {
    ...codesIn(context, entity, level),
    title: own(context, title),
  })
}

/** What a heading says of an entity. */
export interface EntityHeading {
  readonly text: string
  readonly number: LevelHeading['number']
  /** Its own code in the figures of its level, for a heading that is numbered by it. */
  readonly code: string
  readonly box: boolean
}

/** The heading of an entity; one without a title has its level and code. */
export function headingOf(context: Context, entity: Levelled): EntityHeading {
  const title = titleOf(entity)
  const short = shortLabel(context, entity)
  const level = levelOf(context, entity)
  if (level === null) {
    const isField = entity.kind === 'field'
    return { text: (isField ? title : short) || short || title, number: 'chapter', code: '', box: !isField }
  }
  const { text, number, box } = level.heading
  const codes = codesIn(context, entity, level)
  const isNamed = title !== '' || !asksForTitle(phraseIn(context, text))
  return {
    text: (isNamed ? say(context, text, { ...codes, title }).trim() : '') || short,
    number,
    code: codes.number,
    box,
  }
}

function asksForTitle(text: string): boolean {
  return text.includes('{{title}}')
}

function codesIn(context: Context, { id }: Levelled, { numbering }: Level): { code: string; number: string } {
  const code = codeOf(context, id)
  return { code, number: numberedAs(numbering, code) }
}

/** The code of an entity in the figures of its level. */
export function numberOf(context: Context, entity: Levelled): string {
  return numberedAs(levelOf(context, entity)?.numbering ?? 'arabic', codeOf(context, entity.id))
}

/** The label as plain text. */
export function labelText(context: Context, entity: Levelled): string {
  return label(context, entity)
    .map((inline) => (inline.type === 'text' ? inline.text : ''))
    .join('')
}

/** An entity by its level and code alone: `Objektivi strategjik 1`. */
export function shortLabel(context: Context, entity: Levelled): string {
  const level = levelOf(context, entity)
  const code = codeOf(context, entity.id)
  return level === null ? code : `${say(context, level.singular)} ${code}`.trim()
}

/** A field's name for a heading, its short label where it has none. */
export function nameOf(context: Context, field: EntityOf<'field'>): string {
  return titleOf(field) || shortLabel(context, field)
}
