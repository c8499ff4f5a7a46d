import { expect, test } from 'vitest'
import { partsToTranslate, stateOf } from '../../../renderer/translation/parts.ts'
import { defaultFormat } from '../../../shared/formats/index.ts'
import { createIdSource, type Plan } from '../../../shared/model/index.ts'
import { apply, translating } from '../../../shared/operations/index.ts'
import { entity, planWith } from '../../shared/checks/plans.ts'

const newIds = createIdSource(
  () => 1_770_000_000_000,
  (bytes) => bytes.fill(9),
)
const plan = planWith({
  plan: { secondLanguage: 'sr' },
  inPlan: [entity('section', { role: 'introduction', heading: 'Pse ky plan' })],
})

function field(of: Plan) {
  const found = [...of.entities.values()].find(({ kind }) => kind === 'field')
  if (found === undefined) throw new TypeError('no field')
  return found
}

test('texts are listed part by part: the data, the chapters, the lists, the fields', () => {
  const parts = partsToTranslate(plan, defaultFormat)
  const kinds = parts.map(({ place }) => plan.entities.get(place)?.kind ?? place)
  expect(kinds.toSorted()).toEqual(['data', 'field', 'lists', 'section'])
  const cells = parts.find(({ place }) => place === field(plan).id)?.rows.map(({ cell }) => cell)
  expect(cells).toEqual(['name', 'title', 'title', 'title', 'title', 'description'])
})

test('a text is missing until it is translated, and old once it has changed', () => {
  const row = { entity: field(plan), cell: 'name' }
  expect(stateOf(plan, row, 'sr')).toBe('missing')
  const translated = apply(plan, translating(plan, { ...row, language: 'sr' }, 'Obrazovanje', newIds))
  expect(stateOf(translated, row, 'sr')).toBe('done')
  const changed = apply(translated, [{ type: 'update', id: row.entity.id, values: { name: 'Arsimi i ri' } }])
  expect(stateOf(changed, { ...row, entity: field(changed) }, 'sr')).toBe('old')
})

test('a short form needs no translation', () => {
  const body = [...plan.entities.values()].find(({ kind }) => kind === 'institution')
  if (body === undefined) throw new TypeError('no institution')
  expect(stateOf(plan, { entity: body, cell: 'short' }, 'sr')).toBe('done')
})
