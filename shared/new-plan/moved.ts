import { createEntity, type Entity, type EntityOf, isOfKind } from '../model/index.ts'
import { movedSpan, movedWords, movedYear, type YearShift } from './period.ts'

/**
 * An entity of an earlier plan as it is in the new years; null where it belongs to a year that the new plan has not.
 * @param withCosts false where an activity comes without anything that it costs
 */
export function moved(entity: Entity, shift: YearShift, withCosts: boolean): Entity | null {
  if (isOfKind(entity, 'cost-line')) return movedLine(entity, shift)
  if (isOfKind(entity, 'cost-item')) return movedItem(entity, shift)
  if (isOfKind(entity, 'activity')) return movedActivity(entity, shift, withCosts)
  if (isOfKind(entity, 'field')) return { ...entity, analysis: [] }
  if (!isOfKind(entity, 'indicator-target')) return entity
  const year = movedYear(entity.year, shift)
  return year === null ? null : { ...entity, year }
}

/** Money that was secured was so for the years that are over. */
function movedLine(line: EntityOf<'cost-line'>, shift: YearShift): EntityOf<'cost-line'> | null {
  const status = line.status === 'secured' ? 'unstated' : line.status
  if (line.year === null) return { ...line, status }
  const year = movedYear(line.year, shift)
  return year === null ? null : { ...line, status, year }
}

/** No years at all would mean every year. */
function movedItem(item: EntityOf<'cost-item'>, shift: YearShift): EntityOf<'cost-item'> | null {
  const years = item.years.flatMap((year) => movedYear(year, shift) ?? [])
  return item.years.length > 0 && years.length === 0 ? null : { ...item, years }
}

function movedActivity(
  activity: EntityOf<'activity'>,
  shift: YearShift,
  withCosts: boolean,
): EntityOf<'activity'> {
  const periodWords = movedWords(activity.periodWords, shift)
  const years = movedSpan(activity.firstYear, activity.lastYear, shift)
  const here = { ...activity, ...years, periodWords }
  return withCosts ? here : { ...here, ...freeOfCosts(activity) }
}

function freeOfCosts({ id, parent, position }: EntityOf<'activity'>): Partial<EntityOf<'activity'>> {
  const { costDescription, costKind, costWords, fundingSources } = createEntity('activity', {
    id,
    parent,
    position,
  })
  return { costDescription, costKind, costWords, fundingSources }
}
