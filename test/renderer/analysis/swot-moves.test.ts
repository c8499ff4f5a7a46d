import { describe, expect, test } from 'vitest'
import { movedPlace, moveOnBoard } from '../../../renderer/analysis/swot-moves.ts'
import type { Direction } from '../../../renderer/drafting/use-text-list.ts'
import type { Plan } from '../../../shared/model/index.ts'
import { apply } from '../../../shared/operations/index.ts'
import { boardOf, draftPlan, idOf } from '../../support/draft-plan.ts'

function moved(plan: Plan, text: string, ...directions: readonly Direction[]): Plan {
  return directions.reduce((now, direction) => {
    const id = idOf(now, text)
    const place = movedPlace(now, id, direction)
    return place === null ? now : apply(now, moveOnBoard(now, id, place))
  }, plan)
}

describe('an item on the board', () => {
  const plan = draftPlan()

  test('moves up and down in its quadrant', () => {
    expect(boardOf(moved(plan, 'Toka komunale', 'up')).strengths).toEqual(['Toka komunale', 'Afër qytetit'])
    expect(boardOf(moved(plan, 'Afër qytetit', 'down')).strengths).toEqual(['Toka komunale', 'Afër qytetit'])
  })

  test('goes sideways to the same height', () => {
    const board = boardOf(moved(plan, 'Afër qytetit', 'right'))
    expect(board).toMatchObject({ strengths: ['Toka komunale'], weaknesses: ['Afër qytetit', 'Pa ujë'] })
    expect(boardOf(moved(plan, 'Toka komunale', 'right')).weaknesses).toEqual(['Pa ujë', 'Toka komunale'])
  })

  test('goes on below the end of its quadrant, and above its beginning', () => {
    expect(boardOf(moved(plan, 'Toka komunale', 'down')).opportunities).toEqual([
      'Toka komunale',
      'Donatorët',
    ])
    expect(boardOf(moved(plan, 'Vërshimet', 'up')).weaknesses).toEqual(['Pa ujë', 'Vërshimet'])
  })

  test('stays at the edge of the board', () => {
    for (const direction of ['up', 'left'] as const) {
      expect(movedPlace(plan, idOf(plan, 'Afër qytetit'), direction)).toBeNull()
    }
  })

  test('comes back by the ways it went', () => {
    const there = moved(plan, 'Pa ujë', 'left', 'down', 'down', 'down', 'right')
    expect(boardOf(there).threats).toContain('Pa ujë')
    expect(Object.values(boardOf(moved(there, 'Pa ujë', 'up', 'up'))).flat()).toHaveLength(5)
  })
})
