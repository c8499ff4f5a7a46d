import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readTranscription } from '../../electron/readers/index.ts'
import { checkPlan, createChecker, createContext } from '../../shared/checks/index.ts'
import { descendantsOf, flatten, type NestedEntity, type Plan } from '../../shared/model/index.ts'
import { apply, type Batch, buildPlan } from '../../shared/operations/index.ts'
import { testIds } from '../support/ids.ts'
import { enlarged, measuredPlan, reworded } from './enlarge.ts'
import type { Measure } from './main.ts'
import { manifold } from './manifold.ts'
import { middle, milliseconds, tableRow } from './timing.ts'

const sample = join(import.meta.dirname, '..', '..', 'resources', 'sample', 'plan.json')
/** Eighteen times 28 activities are 504. */
const times = 18

/** All rules over some 500 activities, from scratch and after one edit; a drafted plan and one that was taken in. */
const measure: Measure = {
  title: 'The checks: all rules, from scratch and after one edit',
  async run() {
    const drafted = JSON.parse(await readFile(sample, 'utf8')) as NestedEntity
    const { name, bytes } = await measuredPlan()
    const taken = planIn(enlarged(bytes, times))
    const varied = planIn(enlarged(bytes, times, reworded))
    return [
      tableRow('', 'activities', 'findings', 'from scratch', 'at least', 'processor', 'one edit'),
      row(`the sample, ${times} times`, buildPlan(flatten(manifold(drafted, times), testIds()))),
      row(`${name}, ${times} times`, taken),
      row(`${name}, in ${times} wordings`, varied),
    ]
  },
}

function planIn(bytes: Uint8Array): Plan {
  return buildPlan(readTranscription(bytes, testIds()).entities)
}

function row(name: string, plan: Plan): string {
  const scratch = scratchTimes(plan)
  const activities = descendantsOf(plan, plan.id, 'activity').length
  const findings = checkPlan(createContext(plan)).length
  return tableRow(
    name,
    String(activities),
    String(findings),
    ...scratch.map(milliseconds),
    milliseconds(editTime(plan)),
  )
}

/**
 * All rules on a plan that nothing is known of: the median and the least of the times, and the median of the processor's.
 * What is kept of a plan is kept by its object, so each run has one of its own.
 */
function scratchTimes(plan: Plan): readonly number[] {
  const runs = Array.from({ length: 26 }, () => {
    const fresh = { ...plan }
    const [start, processor] = [performance.now(), process.cpuUsage()]
    checkPlan(createContext(fresh))
    const { user, system } = process.cpuUsage(processor)
    return { time: performance.now() - start, processor: (user + system) / 1000 }
  }).slice(1)
  const times = runs.map(({ time }) => time)
  return [middle(times), Math.min(...times), middle(runs.map((run) => run.processor))]
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
