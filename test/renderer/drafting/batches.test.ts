import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  change,
  duplication,
  isBare,
  placeAfter,
  positionsAt,
  relocation,
  removal,
} from '../../../renderer/drafting/batches.ts'
import { createEntity, createPlan, entityOf, subtreeOf } from '../../../shared/model/index.ts'
import { apply } from '../../../shared/operations/index.ts'
import { draftPlan, idOf, outlineOf } from '../../support/draft-plan.ts'
import { testIds } from '../../support/ids.ts'

const plan = draftPlan()
const ids = testIds(9)

describe('what the pages do to a plan', () => {
  test('a change says only what differs', () => {
    const id = idOf(plan, 'Ujë')
    expect(change(plan, 'activity', id, { title: 'Ujë', output: '' })).toEqual([])
    expect(change(plan, 'activity', id, { title: 'Ujë', output: 'Pus' })).toEqual([
      { type: 'update', id, values: { output: 'Pus' } },
    ])
    expect(change(plan, 'activity', ids(), { title: 'Ujë' })).toEqual([])
  })

  test('a move to where it stands is none', () => {
    const id = idOf(plan, 'Ujë')
    const place = placeAfter(plan, id)
    expect(place === null ? null : relocation(plan, id, place)).toEqual([])
    expect(relocation(plan, id, { parent: idOf(plan, 'Rezultati një'), before: id })).toEqual([])
  })

  test('a removal takes out what refers to what goes', () => {
    const emptied = apply(plan, removal(plan, [idOf(plan, 'Objektivi një')]))
    expect(outlineOf(emptied)).toEqual(['Objektivi dy', '.+Rezultati tre', '..-Kopsht'])
    expect(entityOf(emptied, idOf(emptied, 'Pa ujë'), 'swot-item')?.answeredBy).toEqual([])
  })

  test('a copy has all that is below, under new ids, right after the first', () => {
    const copied = duplication(plan, idOf(plan, 'Rezultati një'), ids)
    const now = apply(plan, copied?.batch ?? [])
    expect(outlineOf(now).slice(1, 8)).toEqual([
      '.+Rezultati një',
      '..-Ujë',
      '..-Rrymë',
      '.+Rezultati një',
      '..-Ujë',
      '..-Rrymë',
      '.+Rezultati dy',
    ])
    expect(subtreeOf(now, copied?.copy ?? '')).toHaveLength(3)
  })

  test('an entity is bare only if nothing would be lost with it', () => {
    const entity = (words: string) => {
      const found = plan.entities.get(idOf(plan, words))
      if (found === undefined) throw new TypeError(words)
      return found
    }
    expect(isBare(plan, entity('Rrymë'), ['title'])).toBe(true)
    expect(isBare(plan, entity('Rrymë'), [])).toBe(false)
    expect(isBare(plan, entity('Ujë'), ['title']), 'it answers a SWOT item').toBe(false)
    expect(isBare(plan, entity('Rezultati dy'), ['title']), 'it has an activity').toBe(false)
  })

  test('order keys lie between their neighbours, even where two siblings share one', () => {
    const root = createEntity('plan', { id: ids(), parent: null, position: 'V' })
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('1', '5', 'V', 'k'), { minLength: 1, maxLength: 6 }),
        fc.nat(6),
        fc.integer({ min: 1, max: 4 }),
        (keys, at, count) => {
          const fields = keys.map((position) =>
            createEntity('field', { id: ids(), parent: root.id, position }),
          )
          const crowded = createPlan([root, ...fields])
          const order = crowded.children.get(root.id) ?? []
          const before = order[at] ?? null
          const positions = positionsAt(crowded, { parent: root.id, before }, count)
          expect(positions.toSorted()).toEqual(positions)
          const upper = before === null ? 'zz' : (crowded.entities.get(before)?.position ?? '')
          expect(positions.every((one) => one < upper)).toBe(true)
        },
      ),
    )
  })
})
