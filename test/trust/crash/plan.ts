import {
  childrenOf,
  createIdSource,
  flatten,
  type Id,
  type Plan,
  rootOf,
} from '../../../shared/model/index.ts'
import type { Batch } from '../../../shared/operations/index.ts'

export const ids = createIdSource(Date.now, (bytes) => crypto.getRandomValues(bytes))

/** A plan with nothing in it yet. */
export function emptyPlan() {
  return flatten({ kind: 'plan', values: { title: '0', firstYear: 2027, lastYear: 2029 }, children: [] }, ids)
}

/** What a window would do next. */
export type Move = { readonly type: 'undo' | 'redo' } | { readonly type: 'do'; readonly batch: Batch }

/**
 * A move at random. A batch writes into several tables, so that half of it would show: it names the plan after itself and
 * inserts as many communities as their names say; now and then it takes out all those of an earlier batch.
 * @param random from 0 to 1
 */
export function randomMove(plan: Plan, step: number, random: () => number): Move {
  const chance = random()
  if (chance < 0.1) return { type: 'undo' }
  if (chance < 0.2) return { type: 'redo' }
  const count = 1 + Math.floor(random() * 8)
  const communities = childrenOf(plan, plan.id, 'community')
  const old = communities.length > 200 ? communities[0]?.name.split('.')[0] : undefined
  const removes = communities.filter(({ name }) => name.split('.')[0] === old)
  return {
    type: 'do',
    batch: [
      { type: 'update', id: plan.id, values: { title: `${step}` } },
      ...removes.map(({ id }) => ({ type: 'remove' as const, id })),
      ...Array.from({ length: count }, (_, index) => ({
        type: 'insert' as const,
        entity: {
          kind: 'community' as const,
          id: ids(),
          parent: plan.id,
          position: 'V',
          name: `${step}.${index}.${count}`,
        },
      })),
    ],
  }
}

/** What can be said of a plan in a line. */
export interface Mark {
  readonly revision: number
  readonly title: string
  readonly communities: number
}

/** Stands for the number of communities where the kill came before the plan could be read after its last change. */
export const unread = -1

export function markOf(plan: Plan, revision: number): Mark {
  return { revision, title: rootOf(plan).title, communities: childrenOf(plan, plan.id, 'community').length }
}

/** The batches that are there in part only. */
export function halves(plan: Plan): string[] {
  const seen = new Map<string, { found: number; wanted: number }>()
  for (const { name } of childrenOf(plan, plan.id, 'community')) {
    const [step = '', , wanted = ''] = name.split('.')
    seen.set(step, { found: (seen.get(step)?.found ?? 0) + 1, wanted: Number(wanted) })
  }
  return [...seen].flatMap(([step, { found, wanted }]) => (found === wanted ? [] : [step]))
}

export type { Id }
