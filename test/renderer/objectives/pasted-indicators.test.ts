import { expect, test } from 'vitest'
import { cellText, columnsOf, type IndicatorColumn } from '../../../renderer/objectives/indicator-values.ts'
import { layIndicators } from '../../../renderer/objectives/pasted-indicators.ts'
import { defaultFormat } from '../../../shared/formats/index.ts'
import { formatting } from '../../../shared/locales/formatting.ts'
import { childrenOf } from '../../../shared/model/index.ts'
import { apply } from '../../../shared/operations/index.ts'
import { draftPlan, idOf } from '../../support/draft-plan.ts'
import { testIds } from '../../support/ids.ts'

const plan = draftPlan()
const owner = idOf(plan, 'Objektivi një')
const columns = columnsOf(plan, [], defaultFormat)
const heads = columns.map((column) =>
  column.name === 'target' ? `Synimi ${column.year}` : `Kolona ${column.name}`,
)

function laid(block: readonly (readonly string[])[], from: IndicatorColumn) {
  const ids = testIds(9)
  const grid = { owner, rows: [ids()], columns, heads, from }
  const { batch, leftOut } = layIndicators(plan, grid, block, ids)
  const now = apply(plan, batch)
  const shown = columns.filter(({ name }) =>
    ['title', 'unit', 'baseline', 'baselineYear', 'target'].includes(name),
  )
  const rows = childrenOf(now, owner, 'indicator').map((indicator) =>
    shown.map((column) => cellText(now, indicator, column, formatting('sq').thousandths)).join(' | '),
  )
  return { rows, leftOut }
}

test('a block of a sheet becomes indicators, from the chosen column on', () => {
  const block = [
    ['Fëmijë në kopsht', 'fëmijë', '112', '2026', '120'],
    ['Bursa\nnë vit', '', '3', 'pranverë', '5'],
  ]
  expect(laid(block, { name: 'title' })).toEqual({
    rows: ['Fëmijë në kopsht | fëmijë | 112 | 2026 | 120 |  | ', 'Bursa në vit |  | 3 |  | 5 |  | '],
    leftOut: 1,
  })
})

test('headings say where the columns go', () => {
  const block = [
    ['2028', 'Kolona title', 'Prioriteti'],
    ['7', 'Bursa', 'i lartë'],
  ]
  expect(laid(block, { name: 'title' })).toEqual({ rows: ['Bursa |  |  |  |  | 7 | '], leftOut: 1 })
})

test('a list becomes an indicator a line', () => {
  expect(laid([['Kopshte'], ['Shkolla']], { name: 'title' }).rows).toEqual([
    'Kopshte |  |  |  |  |  | ',
    'Shkolla |  |  |  |  |  | ',
  ])
})
