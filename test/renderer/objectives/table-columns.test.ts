import { expect, test } from 'vitest'
import { columnsOfTable } from '../../../renderer/objectives/table-columns.ts'
import { formats, type PlanFormat } from '../../../shared/formats/index.ts'
import type { Sums } from '../../../shared/totals/index.ts'

const costs = ['2027', '2028', 'total'].map((key, index) => ({
  key,
  head: key,
  amount: ({ years, total }: Sums) => years[index] ?? total,
}))
const words = { title: 'Titulli', say: ({ sq }: { readonly sq: string }) => sq, costs }
const headsOf = (format: PlanFormat) => columnsOfTable(format, words).map(({ head }) => head)

function formatNamed(id: string): PlanFormat {
  const format = formats.find((one) => one.id === id)
  if (format === undefined) throw new TypeError(id)
  return format
}

test('the table of a page has the columns of the plan’s format, in its order', () => {
  expect(headsOf(formatNamed('kosovo-strategy'))).toEqual([
    'Veprimi',
    'Afati i fundit',
    '2027',
    '2028',
    'Burimi i financimit',
    'Institucioni udhëheqës dhe mbështetës',
    'Produkti (Output)',
    'Referenca në dokumente',
  ])
  expect(headsOf(formatNamed('albania-annex'))).toEqual([
    'Masa/Aktiviteti',
    'Aktorët',
    'Treguesit e rezultateve',
    'Burimet e të dhënave',
    'Afatet',
    'Kostimi në vit',
    'Monitorimi',
  ])
  // Above a table of one result, its title need not stand beside each row; its output is the activity's own.
  expect(headsOf(formatNamed('kosovo-matrix'))).toContain('Rezultatet e pritshme')
})

test('what stands below something else in its cell stays there', () => {
  const [measure] = columnsOfTable(formatNamed('albania-annex'), words)
  expect(measure?.contents).toEqual(['title', 'description', 'steps'])
})

test('a yearly cost is that of a year, unless the years differ', () => {
  const cost = columnsOfTable(formatNamed('albania-annex'), words).find((one) => one.cost !== null)?.cost
  expect(cost?.amount({ years: [5, 5], whole: 0, outside: 0, total: 10 })).toBe(5)
  expect(cost?.amount({ years: [5, 6], whole: 0, outside: 0, total: 11 })).toBe(11)
})

test('a format without a column for titles or amounts shows both all the same', () => {
  const format = formatNamed('kosovo-municipal')
  const columns = format.activityTable.columns.filter(({ content }) => content === 'period')
  const bare = { ...format, activityTable: { ...format.activityTable, columns } }
  expect(headsOf(bare)).toEqual(['Titulli', 'Periudha e implementimit', 'total'])
})
