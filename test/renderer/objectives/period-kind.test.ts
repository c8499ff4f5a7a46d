import { expect, test } from 'vitest'
import { withPeriodKind } from '../../../renderer/objectives/period-kind.ts'
import { createEntity, type Values } from '../../../shared/model/index.ts'

function activityWith(values: Partial<Values<'activity'>>) {
  return createEntity('activity', { id: 'a', parent: 'r', position: 'a', ...values })
}
const inYears = activityWith({ periodKind: 'years', firstYear: 2025, lastYear: 2026 })

/** What an activity says after its period was made of some kinds, one after the other. */
function after(activity: typeof inYears, ...kinds: readonly (typeof inYears.periodKind)[]) {
  let now = activity
  for (const kind of kinds) now = { ...now, ...withPeriodKind(now, kind) }
  return now
}

test('years become the words that the paper prints for them, and years again', () => {
  expect(after(inYears, 'words')).toMatchObject({ periodKind: 'words', periodWords: '2025 – 2026' })
  expect(after(inYears, 'words', 'years')).toEqual(inYears)
  const noted = activityWith({ ...inYears, periodWords: 'pranvera (faza I)' })
  expect(after(noted, 'words').periodWords).toBe('2025 – 2026 (pranvera (faza I))')
  expect(after(noted, 'words', 'years')).toEqual(noted)
  expect(after(activityWith({ ...inYears, lastYear: null }), 'words').periodWords).toBe('2025')
  expect(after(activityWith({}), 'words').periodWords).toBe('')
})

test('words that are other years become those', () => {
  const typed = { ...after(inYears, 'words'), periodWords: '2027-29' }
  expect(after(typed, 'years')).toMatchObject({ firstYear: 2027, lastYear: 2029, periodWords: '' })
})

test('words that are no years stay beside them, and give way to a fixed word', () => {
  const typed = { ...after(inYears, 'words'), periodWords: 'K4 2025' }
  expect(after(typed, 'years')).toMatchObject({ firstYear: 2025, lastYear: 2026, periodWords: 'K4 2025' })
  expect(after(typed, 'ongoing')).toMatchObject({ periodKind: 'ongoing', periodWords: '' })
  expect(after(inYears, 'words', 'every-year')).toMatchObject({ firstYear: 2025, periodWords: '' })
})
