import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readTranscription } from '../../electron/readers/index.ts'
import { checkPlan, createChecker, createContext } from '../../shared/checks/index.ts'
import { descendantsOf, flatten, type NestedEntity, type Plan } from '../../shared/model/index.ts'
import { apply, type Batch, buildPlan } from '../../shared/operations/index.ts'
import { testIds } from '../support/ids.ts'
import { enlarged, measuredPlan } from './enlarge.ts'
import type { Measure } from './main.ts'
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
      await row(`the sample, ${times} times`, buildPlan(flatten(manifold(drafted), testIds()))),
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

/** The plan with its fields so many times, each with keys of its own. */
function manifold(plan: NestedEntity): NestedEntity {
  const children = plan.children ?? []
  const fields = children.filter(({ kind }) => kind === 'field')
  const keys = fields.flatMap(keysIn)
  const copies = Array.from({ length: times }, (_, index) =>
    fields.map((field) => renamed(field, keys, index)),
  )
  return { ...plan, children: [...children.filter(({ kind }) => kind !== 'field'), ...copies.flat()] }
}

function keysIn({ key, children = [] }: NestedEntity): readonly string[] {
  return [...(key === undefined ? [] : [key]), ...children.flatMap(keysIn)]
}

function renamed(node: NestedEntity, keys: readonly string[], copy: number): NestedEntity {
  const rename = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(rename)
    return typeof value === 'string' && keys.includes(value) ? `${value}-${copy}` : value
  }
  const values = Object.entries(node.values ?? {}).map(([name, value]) => [name, rename(value)] as const)
  return {
    kind: node.kind,
    ...(node.key !== undefined && { key: `${node.key}-${copy}` }),
    values: Object.fromEntries(values),
    children: (node.children ?? []).map((child) => renamed(child, keys, copy)),
  }
}

export default measure
