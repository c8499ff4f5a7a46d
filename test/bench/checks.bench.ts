import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readTranscription } from '../../electron/readers/index.ts'
import { checkPlan, createChecker, createContext } from '../../shared/checks/index.ts'
import { descendantsOf, flatten, type NestedEntity, type Plan } from '../../shared/model/index.ts'
import { apply, type Batch, buildPlan } from '../../shared/operations/index.ts'
import { testIds } from '../support/ids.ts'
import { enlarged, measuredPlan } from './enlarge.ts'
import type { Measure } from './main.ts'
import { manifold } from './manifold.ts'
import { medianTime, middle, milliseconds, tableRow } from './timing.ts'

const sample = join(import.meta.dirname, '..', '..', 'resources', 'sample', 'plan.json')
/** Eighteen times 28 activities are 504. */
const times = 18

/** All rules over some 500 activities, from scratch and after one edit; a drafted plan and one that was taken in. */
const measure: Measure = {
  title: 'The checks: all rules, from scratch and after one edit',
  async run() {
    const drafted = JSON.parse(await readFile(sample, 'utf8')) as NestedEntity
    const { name, bytes } = await measuredPlan()
    const taken = buildPlan(readTranscription(enlarged(bytes, times), testIds()).entities)
    return [
      tableRow('', 'activities', 'findings', 'from scratch', 'one edit'),
      await row(`the sample, ${times} times`, buildPlan(flatten(manifold(drafted, times), testIds()))),
      await row(`${name}, ${times} times`, taken),
    ]
  },
}

async function row(name: string, plan: Plan): Promise<string> {
  const scratch = await medianTime(() => checkPlan(createContext(plan)), 15)
  const activities = descendantsOf(plan, plan.id, 'activity').length
  const findings = checkPlan(createContext(plan)).length
  return tableRow(
    name,
    String(activities),
    String(findings),
    milliseconds(scratch),
    milliseconds(editTime(plan)),
  )
}

/** Two hundred edits, of amounts, titles, descriptions and responsible bodies in turn; the median of their times. */
function editTime(start: Plan): number {
  let plan = start
  const checker = createChecker(plan)
  const rows = descendantsOf(plan, plan.id, 'activity')
  const lines = descendantsOf(plan, plan.id, 'cost-line')
  const figures = Array.from({ length: 200 }, (_, index) => {
    const [row, line] = [rows[(index * 37) % rows.length], lines[(index * 31) % lines.length]]
    const edits: readonly Batch[] = [
      [{ type: 'update', id: line?.id ?? '', values: { amount: 100_000 + index } }],
      [{ type: 'update', id: row?.id ?? '', values: { title: `${row?.title ?? ''} dhe më tej` } }],
      [
        {
          type: 'update',
          id: row?.id ?? '',
          values: { description: `${row?.description ?? ''} Fjalia ${index}.` },
        },
      ],
      [{ type: 'update', id: row?.id ?? '', values: { responsible: row?.responsible.slice(0, 1) ?? [] } }],
    ]
    const batch = edits[index % edits.length] ?? []
    plan = apply(plan, batch)
    const before = performance.now()
    checker.recheck(plan, batch)
    return performance.now() - before
  })
  return middle(figures)
}

export default measure
