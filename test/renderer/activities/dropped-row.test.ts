import { describe, expect, test } from 'vitest'
import { droppedRow } from '../../../renderer/activities/dropped-row.ts'
import { relocation } from '../../../renderer/drafting/batches.ts'
import { apply } from '../../../shared/operations/index.ts'
import { draftPlan, idOf, outlineOf } from '../../support/draft-plan.ts'

const plan = draftPlan()
const rows = ['Ujë', 'Rrymë', 'Rrugë', 'Kopsht'].map((title) => idOf(plan, title))

/** The results with their activities after one was dropped before another, or at the end. */
function dropped(dragged: string, before: string | null): readonly string[] | null {
  const id = idOf(plan, dragged)
  const place = droppedRow(plan, rows, id, before === null ? null : idOf(plan, before))
  if (place === null) return null
  return outlineOf(apply(plan, relocation(plan, id, place)))
    .filter((line) => !/Objektivi/.test(line))
    .map((line) => line.replace(/^\.+/, ''))
}

describe('an activity that is dropped among the rows of its field', () => {
  test('comes to stand before the row below it, in that row’s result', () => {
    expect(dropped('Rrymë', 'Ujë')).toEqual([
      '+Rezultati një',
      '-Rrymë',
      '-Ujë',
      '+Rezultati dy',
      '-Rrugë',
      '+Rezultati tre',
      '-Kopsht',
    ])
    expect(dropped('Kopsht', 'Rrugë')).toEqual([
      '+Rezultati një',
      '-Ujë',
      '-Rrymë',
      '+Rezultati dy',
      '-Kopsht',
      '-Rrugë',
      '+Rezultati tre',
    ])
  })

  test('stays in its own result at the end of that', () => {
    expect(dropped('Ujë', 'Rrugë')?.slice(0, 4)).toEqual([
      '+Rezultati një',
      '-Rrymë',
      '-Ujë',
      '+Rezultati dy',
    ])
  })

  test('comes last in the field at the end of its rows', () => {
    expect(dropped('Ujë', null)?.slice(-3)).toEqual(['+Rezultati tre', '-Kopsht', '-Ujë'])
  })

  test('moves nowhere where it stands already', () => {
    expect(dropped('Ujë', 'Rrymë')).toBeNull()
    expect(dropped('Ujë', 'Ujë')).toBeNull()
    expect(dropped('Kopsht', null)).toBeNull()
  })

  test('comes into a field that shows another row, and not into one that shows none', () => {
    const dragged = idOf(plan, 'Kopsht')
    const [first = ''] = rows
    expect(droppedRow(plan, [first], dragged, null)).toMatchObject({ parent: idOf(plan, 'Rezultati një') })
    expect(droppedRow(plan, [], dragged, null)).toBeNull()
  })
})
