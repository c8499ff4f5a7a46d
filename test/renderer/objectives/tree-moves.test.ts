import { describe, expect, test } from 'vitest'
import {
  deeper,
  higher,
  movedInTree,
  newChild,
  newSibling,
  type TreeEntity,
  titledSiblings,
  treeEntity,
} from '../../../renderer/objectives/tree-moves.ts'
import { childrenOf, type Plan } from '../../../shared/model/index.ts'
import { apply } from '../../../shared/operations/index.ts'
import { draftPlan, idOf, outlineOf } from '../../support/draft-plan.ts'
import { testIds } from '../../support/ids.ts'

const plan = draftPlan()
const ids = testIds(3)

function entity(now: Plan, title: string): TreeEntity {
  const found = treeEntity(now, idOf(now, title))
  if (found === null) throw new TypeError(`${title} is not in the tree`)
  return found
}

function moved(title: string, direction: 'up' | 'down'): readonly string[] {
  return outlineOf(apply(plan, movedInTree(plan, entity(plan, title), direction)))
}

function level(now: Plan, title: string, change: typeof deeper): Plan | string {
  const result = change(now, entity(now, title), ids())
  return typeof result === 'string' ? result : apply(now, result.batch)
}

function outlineAfter(result: Plan | string): readonly string[] | string {
  return typeof result === 'string' ? result : outlineOf(result)
}

const whole = [
  'Objektivi një',
  '.+Rezultati një',
  '..-Ujë',
  '..-Rrymë',
  '.+Rezultati dy',
  '..-Rrugë',
  'Objektivi dy',
  '.+Rezultati tre',
  '..-Kopsht',
]

describe('the tree of objectives', () => {
  test('takes a new one right after another, or last under its parent', () => {
    const sibling = newSibling(plan, entity(plan, 'Ujë'), ids())
    expect(outlineOf(apply(plan, sibling)).slice(2, 5)).toEqual(['..-Ujë', '..-', '..-Rrymë'])
    const child = newChild(plan, idOf(plan, 'Objektivi një'), 'result', ids(), ids())
    expect(outlineOf(apply(plan, child)).slice(4, 8)).toEqual([
      '.+Rezultati dy',
      '..-Rrugë',
      '.+',
      'Objektivi dy',
    ])
  })

  test('takes a list of titles right after one', () => {
    const titles = ['Gaz', 'Ngrohje'].map((title) => ({ id: ids(), title }))
    const now = apply(plan, titledSiblings(plan, entity(plan, 'Ujë'), titles))
    expect(outlineOf(now).slice(2, 6)).toEqual(['..-Ujë', '..-Gaz', '..-Ngrohje', '..-Rrymë'])
  })

  test('moves one among its siblings, and past the last to the next parent', () => {
    expect(moved('Rrymë', 'up').slice(2, 4)).toEqual(['..-Rrymë', '..-Ujë'])
    expect(moved('Rrymë', 'down').slice(3, 6)).toEqual(['.+Rezultati dy', '..-Rrymë', '..-Rrugë'])
    expect(moved('Rrugë', 'up').slice(2, 6)).toEqual(['..-Ujë', '..-Rrymë', '..-Rrugë', '.+Rezultati dy'])
    expect(moved('Rezultati dy', 'down').slice(4, 7)).toEqual(['Objektivi dy', '.+Rezultati dy', '..-Rrugë'])
    expect(moved('Objektivi dy', 'up').slice(0, 3)).toEqual(['Objektivi dy', '.+Rezultati tre', '..-Kopsht'])
  })

  test('stops at its edges', () => {
    for (const [title, direction] of [
      ['Objektivi një', 'up'],
      ['Objektivi dy', 'down'],
      ['Ujë', 'up'],
      ['Kopsht', 'down'],
    ] as const) {
      expect(moved(title, direction)).toEqual(whole)
    }
  })

  test('makes a bare title one of another level, and back', () => {
    const fresh = apply(plan, newSibling(plan, entity(plan, 'Objektivi dy'), ids()))
    const id = fresh.children.get(idOf(fresh, 'Banimi'))?.at(-1) ?? ''
    const titled = apply(fresh, [{ type: 'update', id, values: { title: 'E re' } }])
    const result = level(titled, 'E re', deeper)
    expect(outlineAfter(result).slice(-3)).toEqual(['.+Rezultati tre', '..-Kopsht', '.+E re'])
    const activity = typeof result === 'string' ? result : level(result, 'E re', deeper)
    expect(outlineAfter(activity).slice(-2)).toEqual(['..-Kopsht', '..-E re'])
    const back = typeof activity === 'string' ? activity : level(activity, 'E re', higher)
    expect(outlineAfter(back)).toEqual(outlineAfter(result))
  })

  test('puts an objective with all it holds under the one before it, and back', () => {
    const under = level(plan, 'Objektivi dy', deeper)
    expect(outlineAfter(under).slice(-3)).toEqual(['.Objektivi dy', '..+Rezultati tre', '...-Kopsht'])
    if (typeof under === 'string') return
    expect(entity(under, 'Objektivi dy')).toMatchObject({ level: 'specific' })
    const back = level(under, 'Objektivi dy', higher)
    expect(outlineAfter(back)).toEqual(whole)
    expect(typeof back !== 'string' && entity(back, 'Objektivi dy')).toMatchObject({ level: 'strategic' })
  })

  test('changes no level where there is none, or where something would be lost', () => {
    expect(level(plan, 'Objektivi një', deeper)).toBe('no-level')
    expect(level(plan, 'Objektivi një', higher)).toBe('no-level')
    expect(level(plan, 'Rrymë', deeper)).toBe('no-level')
    expect(level(plan, 'Rezultati dy', deeper)).toBe('would-lose')
    expect(level(plan, 'Ujë', higher)).toBe('would-lose')
  })

  test('takes an activity straight under an objective, in a result that no paper shows', () => {
    const objective = idOf(plan, 'Objektivi dy')
    const [first, second] = [ids(), ids()]
    const once = apply(plan, newChild(plan, objective, 'activity', first, ids()))
    const twice = apply(once, newChild(once, objective, 'activity', second, ids()))
    const results = childrenOf(twice, objective, 'result')
    expect(
      childrenOf(twice, results.at(-1)?.id ?? '', 'activity')
        .map(({ id }) => id)
        .slice(-2),
    ).toEqual([first, second])
  })
})
