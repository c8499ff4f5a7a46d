import type { Level } from '../../formats/index.ts'
import type { EntityOf } from '../../model/index.ts'
import type { Inline } from '../tree.ts'
import { type Context, codeOf, say } from './context.ts'
import { oneLine } from './lines.ts'
import { fillInlines, runOf } from './phrases.ts'
import { own } from './text.ts'

type Levelled = EntityOf<'field'> | EntityOf<'objective'> | EntityOf<'result'>

/** The level of the format that an entity is of; null where the format names none. */
export function levelOf({ format }: Context, entity: Levelled): Level | null {
  const level = format.levels.find(
    (one) =>
      one.kind === entity.kind &&
      (entity.kind !== 'objective' || one.level === undefined || one.level === entity.level),
  )
  return level ?? null
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
  const code = codeOf(context, entity.id)
  return fillInlines(level.label[context.language], { code, title: own(context, title) })
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
