import { type Entity, isOfKind, type Kind, type Plan, rootOf } from '../../shared/model/index.ts'
import { formatIn } from '../formats/made-formats.ts'

const titleFields = {
  plan: 'title',
  section: 'heading',
  field: 'name',
  objective: 'title',
  result: 'title',
  activity: 'title',
} as const satisfies Partial<Record<Kind, string>>

/** An entity that has a title and a page of its own. */
export type Titled = Extract<Entity, { kind: keyof typeof titleFields }>

/** Whether an entity has a title and a page of its own. */
export function isTitled(entity: Entity): entity is Titled {
  return Object.hasOwn(titleFields, entity.kind)
}

/** The name of the value that is an entity's title. */
export function titleField({ kind }: Titled): string {
  return titleFields[kind]
}

/** An entity's title as it was written; empty where nothing was. */
export function ownTitle(entity: Titled): string {
  if (isOfKind(entity, 'section')) return entity.heading
  if (isOfKind(entity, 'field')) return entity.name
  return entity.title
}

/** An entity's title; a section without one bears the heading of its chapter, in the plan's language. */
export function titleIn(plan: Plan, entity: Titled): string {
  const own = ownTitle(entity)
  if (own !== '' || !isOfKind(entity, 'section')) return own
  const { language } = rootOf(plan)
  const chapter = formatIn(plan).chapters.find(({ role }) => role === entity.role)
  return chapter?.heading[language] ?? ''
}
