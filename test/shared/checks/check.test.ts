import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkPlan, createContext, rules } from '../../../shared/checks/index.ts'
import { checkWords } from '../../../shared/locales/checks/index.ts'
import { flatten, type NestedEntity } from '../../../shared/model/index.ts'
import { buildPlan } from '../../../shared/operations/index.ts'
import { countingIds } from '../../support/small-plan.ts'
import { planWith } from './plans.ts'

describe('all rules together', () => {
  it('has every rule of the locale once', () => {
    const ids = rules.map(({ id }) => id)
    expect(ids.toSorted()).toEqual(Object.keys(checkWords('sq').rules).toSorted())
  })

  it('finds nothing in the sample plan', () => {
    const file = join(import.meta.dirname, '..', '..', '..', 'resources', 'sample', 'plan.json')
    const nested = JSON.parse(readFileSync(file, 'utf8')) as NestedEntity
    const plan = buildPlan(flatten(nested, countingIds()))
    expect(checkPlan(createContext(plan))).toEqual([])
  })

  it('finds nothing in the plan into which the tests put their defects', () => {
    expect(checkPlan(createContext(planWith()))).toEqual([])
  })

  it('finds nothing in an empty plan', () => {
    const plan = buildPlan(flatten({ kind: 'plan' }, countingIds()))
    expect(checkPlan(createContext(plan))).toEqual([])
  })
})
