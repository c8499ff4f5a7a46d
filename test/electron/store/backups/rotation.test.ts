import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { backupFileName, readBackupName } from '../../../../electron/store/backups/name.ts'
import { outdated } from '../../../../electron/store/backups/rotation.ts'

const hour = 60 * 60 * 1000
const begin = Date.UTC(2026, 0, 5, 7)

interface Dated {
  readonly sequence: number
  readonly at: string
}

/** Backups made one after the other, so many hours apart; a clock that was set back makes a step negative. */
function madeAt(steps: readonly number[]): Dated[] {
  let time = begin
  return steps.map((step, index) => {
    time += step * hour
    return { sequence: index + 1, at: new Date(time).toISOString() }
  })
}

/** What is left when the rule is applied after each backup, as in life. */
function livedThrough(backups: readonly Dated[]): Dated[] {
  let kept: Dated[] = []
  for (const backup of backups) {
    const there = [...kept, backup]
    const gone = new Set(outdated(there))
    kept = there.filter((one) => !gone.has(one))
  }
  return kept
}

const day = ({ at }: Dated): string => at.slice(0, 10)
const month = ({ at }: Dated): string => at.slice(0, 7)

const history = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: -400 * 24, max: 400 * 24 })), {
    maxLength: 120,
  })
  .map(madeAt)
const steadyHistory = fc.array(fc.integer({ min: 0, max: 80 }), { maxLength: 300 }).map(madeAt)

describe('the rotation of backups', () => {
  test('never removes one of the last ten, nor the newest, whatever the clock does', () => {
    fc.assert(
      fc.property(history, (backups) => {
        const kept = livedThrough(backups)
        for (const backup of backups.slice(-10)) expect(kept).toContainEqual(backup)
      }),
    )
  })

  test('keeps the last backup of each of the last 30 days with any, and of each month', () => {
    fc.assert(
      fc.property(steadyHistory, (backups) => {
        const kept = livedThrough(backups)
        const days = [...new Set(backups.map(day))].slice(-30)
        for (const one of days) expect(kept).toContainEqual(backups.findLast((backup) => day(backup) === one))
        for (const one of new Set(backups.map(month)))
          expect(kept).toContainEqual(backups.findLast((backup) => month(backup) === one))
      }),
    )
  })

  test('keeps no more than ten, thirty, and one a month', () => {
    fc.assert(
      fc.property(history, (backups) => {
        const months = new Set(backups.map(month)).size
        expect(livedThrough(backups).length).toBeLessThanOrEqual(10 + 30 + months)
      }),
    )
  })

  test('is the same whatever the order in which a folder lists them, and done once is done', () => {
    fc.assert(
      fc.property(history, fc.func(fc.integer()), (backups, shuffle) => {
        const mixed = backups.toSorted((a, b) => shuffle(a.sequence) - shuffle(b.sequence))
        const gone = outdated(backups)
        expect(new Set(outdated(mixed))).toEqual(new Set(gone))
        expect(outdated(backups.filter((one) => !gone.includes(one)))).toEqual([])
      }),
    )
  })

  test('a clock set back by years does not make the new backups the first to go', () => {
    const backups = madeAt([
      ...Array.from({ length: 40 }, () => 24),
      -10 * 365 * 24,
      ...Array.from({ length: 15 }, () => 24),
    ])
    const kept = livedThrough(backups)
    expect(kept).toEqual(expect.arrayContaining(backups.slice(-16)))
  })
})

describe('the name of a backup', () => {
  test('says what it was made from', () => {
    const sequence = fc.integer({ min: 0, max: 999_999_999 })
    const at = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => `${date.toISOString().slice(0, 19)}.000Z`)
    const reason = fc.constantFrom('start', 'migration', 'work', 'close', 'asked', 'restore')
    fc.assert(
      fc.property(fc.record({ sequence, at, reason }), (name) => {
        expect(readBackupName(backupFileName(name))).toEqual(name)
        expect(backupFileName(name)).toMatch(/^[\w.-]+$/)
      }),
    )
  })

  test.each([
    'library.sqlite',
    '000001-20261122T010000Z-start.sqlite.new',
    '000001-20261322T010000Z-start.sqlite',
    '000001-20261122T010000Z-other.sqlite',
    '..',
  ])('is not that of %s', (name) => expect(readBackupName(name)).toBeNull())
})
