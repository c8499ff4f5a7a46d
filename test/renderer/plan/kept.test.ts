import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatIn } from '../../../renderer/formats/made-formats.ts'
import { type OutlineNode, outlineOf } from '../../../renderer/outline/outline-nodes.ts'
import { createKept } from '../../../renderer/plan/kept.ts'
import { numbersOf } from '../../../shared/formats/index.ts'
import { descendantsOf, type Plan } from '../../../shared/model/index.ts'
import { apply } from '../../../shared/operations/index.ts'
import { totalsOf } from '../../../shared/totals/index.ts'
import { planOf } from '../../support/arbitraries/documents.ts'
import { plansWithBatch } from '../../support/arbitraries/plans.ts'

const plan = planOf({
  kind: 'plan',
  values: { firstYear: 2027, lastYear: 2028, title: 'Plani' },
  children: [
    {
      kind: 'field',
      values: { name: 'Arsimi' },
      children: ['Qasja', 'Suksesi'].map((title) => ({
        kind: 'objective',
        values: { title },
        children: [{ kind: 'result', values: { title: 'Rezultati' }, children: [activity()] }],
      })),
    },
  ],
})

function activity() {
  const line = { kind: 'cost-line', values: { span: 'year', year: 2027, amount: 100 } }
  return { kind: 'activity', values: { title: 'Aktiviteti' }, children: [line] }
}

/** What of a plan has been kept from before, and what it is. */
function of(kept: ReturnType<typeof createKept>, of: Plan) {
  const format = formatIn(of)
  return { totals: kept.totals(of), codes: kept.codes(of, format), outline: kept.outline(of, format) }
}

test('what is kept from one plan to the next is what would be made anew', () => {
  fc.assert(
    fc.property(plansWithBatch(), ({ plan: before, batch }) => {
      const kept = createKept()
      for (const one of [before, apply(before, batch), before]) {
        const codes = numbersOf(one, formatIn(one))
        expect(of(kept, one)).toEqual({ totals: totalsOf(one), codes, outline: outlineOf(one) })
      }
    }),
    { numRuns: 100 },
  )
})

test('another amount leaves codes and outline the same objects', () => {
  const kept = createKept()
  const before = of(kept, plan)
  const [line] = descendantsOf(plan, plan.id, 'cost-line')
  const after = of(kept, apply(plan, [{ type: 'update', id: line?.id ?? '', values: { amount: 150 } }]))
  expect([after.codes === before.codes, after.outline === before.outline]).toEqual([true, true])
  expect(after.totals.plan.all.total - before.totals.plan.all.total).toBe(50)
})

test('another title makes new nodes of what has it and of what stands above, and of nothing else', () => {
  const kept = createKept()
  const before = nodesIn(of(kept, plan).outline)
  const [first] = descendantsOf(plan, plan.id, 'objective')
  const next = apply(plan, [{ type: 'update', id: first?.id ?? '', values: { title: 'Qasja e barabartë' } }])
  const after = nodesIn(of(kept, next).outline)
  const fresh = after.filter((node, index) => node !== before[index])
  expect(fresh.map(({ fixed, title }) => fixed ?? title)).toEqual(['fields', 'Arsimi', 'Qasja e barabartë'])
})

function nodesIn(nodes: readonly OutlineNode[]): readonly OutlineNode[] {
  return nodes.flatMap((node) => [node, ...nodesIn(node.children)])
}
