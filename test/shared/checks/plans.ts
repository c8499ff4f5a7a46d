import {
  checkPlan,
  createContext,
  type Finding,
  findingMessage,
  type RuleId,
} from '../../../shared/checks/index.ts'
import type { PlanFormat } from '../../../shared/formats/index.ts'
import { flatten, type NestedEntity, type Plan } from '../../../shared/model/index.ts'
import { buildPlan } from '../../../shared/operations/index.ts'
import { countingIds } from '../../support/small-plan.ts'

export type Values = Readonly<Record<string, unknown>>

/** What a test puts in the place of parts of a plan in which there is nothing to find. */
export interface Parts {
  readonly plan?: Values
  readonly field?: Values
  readonly objective?: Values
  readonly result?: Values
  readonly activity?: Values
  /** More entities under each of them. */
  readonly inPlan?: readonly NestedEntity[]
  readonly inField?: readonly NestedEntity[]
  readonly inObjective?: readonly NestedEntity[]
  readonly inResult?: readonly NestedEntity[]
  /** In place of the cost lines. */
  readonly inActivity?: readonly NestedEntity[]
}

export function entity(kind: string, values: Values, children: readonly NestedEntity[] = []): NestedEntity {
  return { kind, values, children }
}

/** What the paper claimed. */
export function declared(subject: string, place: string, printed: string, more: Values = {}): NestedEntity {
  return entity('declared', { subject, place, printed, ...more })
}

/** A cost line of 2027, 2028 or 2029, in euro. */
export function line(year: number, euro: number, more: Values = {}): NestedEntity {
  return entity('cost-line', {
    source: 'komuna',
    span: 'year',
    year,
    amount: Math.round(euro * 100),
    ...more,
  })
}

/** An activity that lacks nothing. */
export function activity(values: Values, children: readonly NestedEntity[] = []): NestedEntity {
  const whole = {
    title: 'Mësim plotësues',
    description: 'Mësimi mbahet dy herë në javë.',
    periodKind: 'years',
    firstYear: 2027,
    lastYear: 2029,
    responsible: ['drejtoria'],
    costKind: 'none',
    costWords: 'S’ka kosto',
  }
  return entity('activity', { ...whole, ...values }, children)
}

/** A plan of three years in which no rule finds anything, but for what a test puts into it. */
export function planWith(parts: Parts = {}): Plan {
  const { inPlan = [], inField = [], inObjective = [], inResult = [], inActivity } = parts
  const lines = inActivity ?? [line(2027, 100), line(2028, 100), line(2029, 100)]
  const costs = inActivity === undefined ? { costKind: 'amounts', costWords: '' } : {}
  const result = entity('result', { title: 'Nxënësit vijojnë mësimin', ...parts.result }, [
    activity({ ...costs, ...parts.activity }, lines),
    ...inResult,
  ])
  const targets = [2027, 2028, 2029].map((year, index) =>
    entity('indicator-target', { year, words: `${20 + index}`, thousandths: (20 + index) * 1000 }),
  )
  const indicator = { title: 'Nxënës të regjistruar', baselineWords: '10', baselineThousandths: 10_000 }
  const objective = entity('objective', { title: 'Arsim për të gjithë', ...parts.objective }, [
    entity('indicator', indicator, targets),
    result,
    ...inObjective,
  ])
  const root = {
    kind: 'plan',
    values: { authorityName: 'Komuna e Bregut', title: 'Plani lokal', ...years, ...parts.plan },
    children: [
      {
        kind: 'institution',
        key: 'drejtoria',
        values: { name: 'Drejtoria Komunale e Arsimit', short: 'DKA' },
      },
      { kind: 'funding-source', key: 'komuna', values: { name: 'Buxheti i Komunës', type: 'municipal' } },
      { kind: 'funding-source', key: 'fondacioni', values: { name: 'Fondacioni i Ri', type: 'donor' } },
      ...inPlan,
      entity('field', { name: 'Arsimi', ...parts.field }, [objective, ...inField]),
    ],
  }
  return buildPlan(flatten(root, countingIds()))
}

const years = { firstYear: 2027, lastYear: 2029, currency: 'EUR', numberStyle: 'dot-comma' }

/** The findings of one rule. */
export function found(rule: RuleId, plan: Plan, format?: PlanFormat): readonly Finding[] {
  const context = createContext(plan, format === undefined ? {} : { format })
  return checkPlan(context).filter((finding) => finding.rule === rule)
}

/** What one rule says of a plan made from parts, in Albanian; spaces of amounts are plain ones here. */
export function said(rule: RuleId, parts: Parts): readonly string[] {
  return found(rule, planWith(parts)).map((finding) =>
    findingMessage(finding, 'sq').replaceAll('\u00a0', ' '),
  )
}
