import type { PlanFormat } from '../formats/index.ts'
import {
  createEntity,
  type Entity,
  type Id,
  type IdSource,
  positionsBetween,
  type Values,
} from '../model/index.ts'
import { usualSet } from '../usual/index.ts'
import { emptyChapters } from './chapters.ts'
import { plain, type TakeOver, takenOver } from './take-over.ts'

/** What is asked before a plan is begun. */
export interface NewPlanChoices {
  /** The plan's own values; the format is that of `format`. */
  readonly values: Partial<Values<'plan'>> & Pick<Values<'plan'>, 'firstYear' | 'lastYear' | 'language'>
  readonly format: PlanFormat
  /** Names of the fields in order; of one given twice the first counts. */
  readonly fields: readonly string[]
  /** Which lists begin with the usual set of the country's municipalities. */
  readonly usual: ReadonlySet<'institutions' | 'sources' | 'abbreviations'>
  readonly takeOver: TakeOver | null
}

/** The entities of a new plan: its chapters and fields, what it takes over, and what of the usual set is not in that. */
export function newPlan(choices: NewPlanChoices, ids: IdSource): readonly Entity[] {
  const { values, format, fields, takeOver } = choices
  const id = ids()
  const root = createEntity('plan', { id, parent: null, position: 'V' }, { ...values, format: format.id })
  const taken = takeOver === null ? [] : takenOver(takeOver, root, fields, ids)
  const children = [
    ...emptyChapters(format, values.language, id, ids),
    ...usualEntities(choices, taken, id, ids),
    ...allFields(fields, taken, id, ids),
  ]
  return [root, ...inOrder([...children, ...taken.filter(({ kind }) => kind !== 'field')], id)]
}

/** The fields as asked for: the earlier plan's where it has one of the name, else an empty one. */
function allFields(names: readonly string[], taken: readonly Entity[], plan: Id, ids: IdSource): Entity[] {
  const earlier = new Map(
    taken.flatMap((entity) => (entity.kind === 'field' ? [[plain(entity.name), entity]] : [])),
  )
  const firsts = new Map<string, string>()
  for (const name of names) if (!firsts.has(plain(name))) firsts.set(plain(name), name.trim())
  firsts.delete('')
  return [...firsts].map(([key, name]): Entity => {
    const found = earlier.get(key)
    if (found !== undefined) return { ...found, name }
    return createEntity('field', { id: ids(), parent: plan, position: 'V' }, { name })
  })
}

function usualEntities(
  { values, usual }: NewPlanChoices,
  taken: readonly Entity[],
  plan: Id,
  ids: IdSource,
): Entity[] {
  const set = usualSet(values.language, values.country ?? 'XK')
  const known = new Set(taken.flatMap(formsOf))
  const place = () => ({ id: ids(), parent: plan, position: 'V' })
  const all: readonly (() => Entity)[] = [
    ...(usual.has('abbreviations') ? set.abbreviations : []).map(
      (one) => () => createEntity('abbreviation', place(), one),
    ),
    ...(usual.has('institutions') ? set.institutions : []).map(
      (one) => () => createEntity('institution', place(), one),
    ),
    ...(usual.has('sources') ? set.sources : []).map(
      (one) => () => createEntity('funding-source', place(), one),
    ),
  ]
  return all.map((make) => make()).filter((entity) => !formsOf(entity).some((form) => known.has(form)))
}

/** The name and the short form by which a list's entry is known, told apart by list. */
function formsOf(entity: Entity): readonly string[] {
  const { kind } = entity
  if (kind === 'abbreviation') return [`${kind} ${plain(entity.short)}`]
  if (kind !== 'institution' && kind !== 'funding-source') return []
  return [entity.name, entity.short]
    .filter((form) => plain(form) !== '')
    .map((form) => `${kind} ${plain(form)}`)
}

/** Children of the plan, and sections below one another, one after the other in the order given. */
function inOrder(entities: readonly Entity[], plan: Id): readonly Entity[] {
  const tops = entities.filter(({ parent }) => parent === plan)
  const positions = positionsBetween(null, null, tops.length)
  const places = new Map(tops.map(({ id }, index) => [id, positions[index] ?? 'V']))
  return entities.map((entity) => ({ ...entity, position: places.get(entity.id) ?? entity.position }))
}
