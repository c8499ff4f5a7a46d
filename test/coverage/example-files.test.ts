import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { checkPlan, createContext } from '../../shared/checks/index.ts'
import { formatOf, type PlanFormat, parseFormat } from '../../shared/formats/index.ts'
import { type Plan, rootOf } from '../../shared/model/index.ts'
import { describeWith } from '../support/describe-with.ts'
import { coverageOfFiles, examplePlan, examples } from './example-files.ts'

const limit = 60_000

async function expectAll(plan: Plan, format: PlanFormat): Promise<void> {
  for (const { kind, texts, amounts, missing } of await coverageOfFiles(plan, format)) {
    expect([kind, ...missing]).toEqual([kind])
    expect(texts).toBeGreaterThan(30)
    expect(amounts).toBeGreaterThan(4)
  }
}

describeWith(['pdftotext'], 'the files of a plan of the project’s own', () => {
  it.each(examples)(
    '%s have every text and amount',
    async (name) => {
      const plan = examplePlan(name)
      const format = formatOf(rootOf(plan).format)
      if (format === null) throw new TypeError('no format')
      await expectAll(plan, format)
    },
    limit,
  )

  it(
    'have them in a format that came as a file, which the checks follow too',
    async () => {
      const file = join(import.meta.dirname, '..', 'fixtures', 'formats', 'school-network.json')
      const parsed = parseFormat(readFileSync(file, 'utf8'))
      if (!parsed.ok) throw new TypeError('no format')
      const { format } = parsed
      const plan = examplePlan('reintegration')
      await expectAll(plan, format)
      const lacking = (one: PlanFormat) =>
        checkPlan(createContext(plan, { format: one })).filter(
          ({ rule, place }) => rule === 'missing-cell' && place.cell === 'category',
        )
      const unsplit = { ...format, costModel: { ...format.costModel, economicSplit: false } }
      expect(lacking(format).length).toBeGreaterThan(0)
      expect(lacking(unsplit)).toEqual([])
    },
    limit,
  )
})
