import { childrenOf, type EntityOf, type Id, type Plan } from '../model/index.ts'
import { formatLimits } from './schema/limits.ts'
import type { ActivityColumn, OwnContent } from './types.ts'

const prefix = 'own:'

/** True for the content of a column that only its format has. */
export function isOwn(content: string): content is OwnContent {
  return content.startsWith(prefix)
}

/** The id of such a column, as entities name it. */
export function ownColumn(content: OwnContent): string {
  return content.slice(prefix.length)
}

/** The content of the column of an id. */
export function ownContent(column: string): OwnContent {
  return `${prefix}${column}`
}

/**
 * The content of a new column of a name: its letters and figures, and a number where the table has such a column already.
 * Formats that call a column alike share what is written in it.
 */
export function newOwnContent(name: string, columns: readonly ActivityColumn[]): OwnContent {
  const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
  const words = plain.match(/[a-z0-9]+/g)?.join('-') ?? ''
  const id = words.slice(0, formatLimits.id - prefix.length - 5).replace(/-+$/, '') || 'x'
  const taken = new Set<string>(columns.map(({ content }) => content))
  let content = ownContent(id)
  for (let count = 2; taken.has(content); count += 1) content = ownContent(`${id}-${count}`)
  return content
}

/** What an activity says in such a column; two copies of a plan that were merged may each have said something. */
export function ownText(plan: Plan, activity: Id, content: OwnContent): string {
  return ownTexts(plan, activity, content)
    .flatMap(({ text }) => (text === '' ? [] : text))
    .join('\n')
}

/** The entities in which that stands. */
export function ownTexts(plan: Plan, activity: Id, content: OwnContent): readonly EntityOf<'own-text'>[] {
  const column = ownColumn(content)
  return childrenOf(plan, activity, 'own-text').filter((one) => one.column === column)
}
