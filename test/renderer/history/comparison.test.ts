import { describe, expect, test } from 'vitest'
import { comparisonOf } from '../../../renderer/history/comparison.ts'
import { changeContext } from '../../../shared/changes/index.ts'
import type { Plan } from '../../../shared/model/index.ts'
import { apply, type Batch } from '../../../shared/operations/index.ts'
import { draftPlan, idOf } from '../../support/draft-plan.ts'

const before = draftPlan()
const at = (words: string): string => idOf(before, words)

/** The rows of a comparison with what a batch makes of the plan. */
function rowsAfter(batch: Batch, from: Plan = before): readonly (readonly string[])[] {
  const after = apply(from, batch)
  const { rows } = comparisonOf({ before: changeContext(from, 'sq'), after: changeContext(after, 'sq') })
  return rows.map(({ sort, name, parts, value, before: was, after: is }) => [
    sort,
    name,
    String(parts),
    value,
    was,
    is,
  ])
}

describe('a comparison', () => {
  test('of a plan with itself has no rows', () => {
    expect(rowsAfter([])).toEqual([])
  })

  test('names each value that differs, as it was and as it is', () => {
    const values = { title: 'Ujësjellës', output: 'Një pus' }
    expect(rowsAfter([{ type: 'update', id: at('Ujë'), values }])).toEqual([
      ['changed', 'aktiviteti 1.1.1 «Ujësjellës»', '0', 'titulli', 'Ujë', 'Ujësjellës'],
      ['changed', 'aktiviteti 1.1.1 «Ujësjellës»', '0', 'produkti', '–', 'Një pus'],
    ])
  })

  test('says what went with its parts in one row, by the place that it had', () => {
    const batch: Batch = [{ type: 'remove', id: at('Rezultati tre') }]
    expect(rowsAfter(batch)).toEqual([['removed', 'rezultati 2.1 «Rezultati tre»', '1', '', '', '']])
  })

  test('says from where to where something moved', () => {
    const batch: Batch = [{ type: 'move', id: at('Kopsht'), parent: at('Rezultati një'), position: 'z' }]
    expect(rowsAfter(batch)).toEqual([['moved', 'aktiviteti 1.1.3 «Kopsht»', '0', '', '2.1.1', '1.1.3']])
  })
})
