import type { Entity, EntityOf } from '../model/index.ts'
import type { Level, PlanFormat } from './types.ts'

/** The level of a format that an entity is of; null where the format names none. */
export function levelOf(format: PlanFormat, entity: Entity): Level | null {
  return levelNamed(format, entity.kind, entity.kind === 'objective' ? entity.level : undefined)
}

/** The level of a kind of entity, of objectives of one level alone; null where the format names none. */
export function levelNamed(format: PlanFormat, kind: Entity['kind'], of?: Level['level']): Level | null {
  const fits = (level: Level): boolean =>
    level.kind === kind && (kind !== 'objective' || level.level === undefined || level.level === of)
  return format.levels.find(fits) ?? null
}

type ObjectiveLevel = EntityOf<'objective'>['level']

/**
 * The levels of a format's objectives, outermost first. One that names all objectives alike, or none of them, has both.
 */
export function objectiveLevels({ levels }: PlanFormat): readonly [ObjectiveLevel, ...ObjectiveLevel[]] {
  const [outer, inner] = levels.flatMap(({ kind, level }) => (kind === 'objective' ? (level ?? 'every') : []))
  if (outer === undefined || outer === 'every' || inner === 'every') return ['strategic', 'specific']
  return inner === undefined ? [outer] : [outer, inner]
}

/** Of which level a new objective is. */
export function levelOfNew(format: PlanFormat, isUnderObjective: boolean): ObjectiveLevel {
  const [outer, inner = outer] = objectiveLevels(format)
  return isUnderObjective ? inner : outer
}

/** Whether results bear a title on a format's papers; where they do not, activities follow their objective directly. */
export function hasResults({ levels, objectiveParts, activityTable }: PlanFormat): boolean {
  return (
    levels.some(({ kind }) => kind === 'result') ||
    objectiveParts.some(({ content }) => content === 'results') ||
    activityTable.columns.some(({ content, below }) =>
      [content, ...below.map((one) => one.content)].includes('result'),
    )
  )
}
