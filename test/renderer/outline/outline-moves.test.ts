import { describe, expect, test } from 'vitest'
import { relocation } from '../../../renderer/drafting/batches.ts'
import { droppedPlace, movedInOutline } from '../../../renderer/outline/outline-moves.ts'
import { isTitled, type Titled } from '../../../renderer/plan/titles.ts'
import { createPlan, flatten, type Plan, subtreeOf } from '../../../shared/model/index.ts'
import { apply } from '../../../shared/operations/index.ts'
import { draftPlan, idOf, outlineOf } from '../../support/draft-plan.ts'
import { testIds } from '../../support/ids.ts'

const plan = draftPlan()

function entity(now: Plan, words: string): Titled {
  const found = now.entities.get(idOf(now, words))
  if (found === undefined || !isTitled(found)) throw new TypeError(words)
  return found
}

/** The rows of the outline with everything open. */
const rows = subtreeOf(plan, idOf(plan, 'Banimi')).filter(isTitled)

function dropped(words: string, before: string | null): readonly string[] | null {
  const index = before === null ? rows.length : rows.findIndex(({ id }) => id === idOf(plan, before))
  const place = droppedPlace(plan, rows, entity(plan, words), index)
  if (place === null) return null
  return outlineOf(apply(plan, relocation(plan, idOf(plan, words), place)))
}

describe('dropping in the outline', () => {
  test('puts an activity before another, after the last, or first in a result', () => {
    expect(dropped('Rrugë', 'Rrymë')?.slice(1, 6)).toEqual([
      '.+Rezultati një',
      '..-Ujë',
      '..-Rrugë',
      '..-Rrymë',
      '.+Rezultati dy',
    ])
    expect(dropped('Ujë', null)?.slice(-2)).toEqual(['..-Kopsht', '..-Ujë'])
    expect(dropped('Kopsht', 'Rrugë')?.slice(4, 7)).toEqual(['.+Rezultati dy', '..-Kopsht', '..-Rrugë'])
    expect(dropped('Rrugë', 'Rezultati dy')?.slice(1, 5)).toEqual([
      '.+Rezultati një',
      '..-Ujë',
      '..-Rrymë',
      '..-Rrugë',
    ])
  })

  test('puts a result with its activities under another objective', () => {
    expect(dropped('Rezultati dy', 'Rezultati tre')?.slice(3)).toEqual([
      '..-Rrymë',
      'Objektivi dy',
      '.+Rezultati dy',
      '..-Rrugë',
      '.+Rezultati tre',
      '..-Kopsht',
    ])
  })

  test('puts nothing where it may not stand', () => {
    expect(dropped('Ujë', 'Objektivi një'), 'an activity right under a field').toBeNull()
    expect(dropped('Objektivi një', 'Ujë'), 'an objective inside itself').toEqual(outlineOf(plan))
  })
})

describe('moving in the outline by keys', () => {
  const nested = {
    kind: 'plan',
    children: [
      { kind: 'section', values: { role: 'introduction', heading: 'Hyrje' } },
      { kind: 'section', values: { role: 'budget', heading: 'Buxheti' } },
      { kind: 'field', values: { name: 'Arsimi' } },
      { kind: 'field', values: { name: 'Banimi' } },
    ],
  }
  const chapters = createPlan(flatten(nested, testIds(6)))

  test('fields change places, chapters keep the order of the format', () => {
    const moved = apply(chapters, movedInOutline(chapters, entity(chapters, 'Banimi'), 'up'))
    const names = (moved.children.get(moved.id) ?? []).map((id) => {
      const one = moved.entities.get(id)
      return one?.kind === 'field' ? one.name : ''
    })
    expect(names.filter((name) => name !== '')).toEqual(['Banimi', 'Arsimi'])
    expect(movedInOutline(chapters, entity(chapters, 'Buxheti'), 'up')).toEqual([])
    expect(movedInOutline(chapters, entity(chapters, 'Arsimi'), 'up')).toEqual([])
  })

  test('activities go past the last of a result to the next', () => {
    const moved = apply(plan, movedInOutline(plan, entity(plan, 'Rrymë'), 'down'))
    expect(outlineOf(moved).slice(3, 6)).toEqual(['.+Rezultati dy', '..-Rrymë', '..-Rrugë'])
  })
})
