import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openLibrary } from '../../electron/store/index.ts'
import {
  childrenOf,
  createEntity,
  createIdSource,
  descendantsOf,
  type Entity,
  flatten,
  type NestedEntity,
  positionBetween,
  yearsOf,
} from '../../shared/model/index.ts'
import { buildPlan } from '../../shared/operations/index.ts'
import { manifold } from './manifold.ts'

const sample = join(import.meta.dirname, '..', '..', 'resources', 'sample', 'plan.json')
/** Eighteen times the sample's 28 activities are 504. */
const times = 18

/** The sample's fields many times over, each activity with an amount a year from two sources: 504 activities, 3,024 cost lines. */
export async function largePlan(): Promise<readonly Entity[]> {
  const nested = manifold(JSON.parse(await readFile(sample, 'utf8')) as NestedEntity, times)
  const ids = createIdSource(Date.now, (tail) => crypto.getRandomValues(tail))
  const entities = flatten(nested, ids).filter(({ kind }) => kind !== 'cost-line')
  const plan = buildPlan(entities)
  const sources = childrenOf(plan, plan.id, 'funding-source').slice(0, 2)
  const lines = descendantsOf(plan, plan.id, 'activity').flatMap(({ id: parent }, index) =>
    sources.flatMap(({ id: source }) =>
      yearsOf(plan).map((year) =>
        createEntity(
          'cost-line',
          { id: ids(), parent, position: positionBetween(null, null) },
          { source, year, amount: 10_000 + index },
        ),
      ),
    ),
  )
  return [...entities, ...lines]
}

/** Puts a plan into a library that nobody has open. */
export function fill(file: string, entities: readonly Entity[]): void {
  const ids = createIdSource(Date.now, (tail) => crypto.getRandomValues(tail))
  const library = openLibrary(file, { now: () => new Date(), ids, author: () => '' })
  library.create(entities)
  library.close()
}
