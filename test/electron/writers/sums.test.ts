import { randomUUID } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readTranscription } from '../../../electron/readers/index.ts'
import { openLibrary } from '../../../electron/store/index.ts'
import type { Entity, NestedEntity, Plan } from '../../../shared/model/index.ts'
import { totalsOf } from '../../../shared/totals/index.ts'
import { anyPlan, planOf } from '../../support/arbitraries/documents.ts'
import { describeWith } from '../../support/describe-with.ts'
import { testIds } from '../../support/ids.ts'
import { realPlan } from '../../support/real-plans.ts'
import { compareSums } from '../../support/sums/differences.ts'

/** More runs on wish: `HARTUESI_RUNS=200`. */
const runs = Number(process.env.HARTUESI_RUNS ?? 15)
const sampleFile = join(import.meta.dirname, '..', '..', '..', 'resources', 'sample', 'plan.json')

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hartuesi-sums-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

async function samplePlan(): Promise<Plan> {
  return planOf(JSON.parse(await readFile(sampleFile, 'utf8')) as NestedEntity)
}

describeWith(['pdftotext'], 'the sums of the papers', () => {
  test('are those of the store, in the sample plan', async () => {
    const plan = stored([...(await samplePlan()).entities.values()])
    expect((await compareSums({ plan, totals: totalsOf(plan), folder })).differences).toEqual([])
  }, 60_000)

  test('are found to differ in each of them', async () => {
    const plan = await samplePlan()
    const line = [...plan.entities.values()].find((one) => one.kind === 'cost-line' && one.amount > 0)
    if (line?.kind !== 'cost-line') throw new Error('the sample has amounts')
    const entities = new Map(plan.entities).set(line.id, { ...line, amount: line.amount + 1 })
    const totals = totalsOf({ ...plan, entities })
    const { differences } = await compareSums({ plan, totals, folder })
    const papers = new Set(differences.map((one) => one.split(':')[0]))
    expect(papers).toEqual(new Set(['pdf', 'docx', 'html', 'xlsx']))
  }, 60_000)

  test(
    'are those of the totals, in random plans',
    async () => {
      let compared = 0
      const property = fc.asyncProperty(anyPlan(), async (plan) => {
        const found = await compareSums({ plan, totals: totalsOf(plan), folder })
        compared += found.compared
        expect(found.differences).toEqual([])
      })
      await fc.assert(property, { numRuns: runs })
      expect(compared).toBeGreaterThan(runs)
      if (process.env.HARTUESI_RUNS !== undefined) process.stdout.write(`${compared} sums in ${runs} plans\n`)
    },
    Math.max(60_000, runs * 6_000),
  )
})

describeWith(['pdftotext', 'soffice'], 'the sums of the papers, worked out anew', () => {
  test('are those of the totals, in the sample and in random plans', async () => {
    for (const plan of [await samplePlan(), ...fc.sample(anyPlan(), { numRuns: 2, seed: 2026 })]) {
      expect(
        (await compareSums({ plan, totals: totalsOf(plan), folder, withOffice: true })).differences,
      ).toEqual([])
    }
  }, 120_000)
})

describeWith(['pdftotext', 'real plans'], 'the sums of the papers of real plans', () => {
  test.each(['000', '001', '003'] as const)(
    '%s are those of the store',
    async (name) => {
      const plan = stored(readTranscription(await readFile(realPlan(name)), testIds()).entities)
      const { compared, differences } = await compareSums({ plan, totals: totalsOf(plan), folder })
      expect(differences).toEqual([])
      expect(compared).toBeGreaterThan(100)
    },
    60_000,
  )
})

/** A plan as the store gives it back; its list of plans says the same total. */
function stored(entities: readonly Entity[]): Plan {
  const file = join(folder, `${randomUUID()}.db`)
  const library = openLibrary(file, { now: () => new Date(0), ids: testIds(9), author: () => 'test' })
  try {
    const { plan } = library.open(library.create(entities))
    expect(library.list().map(({ total }) => total)).toEqual([totalsOf(plan).plan.all.total])
    return plan
  } finally {
    library.close()
  }
}
