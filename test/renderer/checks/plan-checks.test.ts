import { expect, test } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { createPlanChecks, fixesOf, fixOf, keyOfFinding } from '../../../renderer/checks/plan-checks.ts'
import type { PlanState } from '../../../renderer/state/plan-session.ts'
import { dismissing } from '../../../shared/checks/index.ts'
import { defaultFormat, type PlanFormat } from '../../../shared/formats/index.ts'
import { createPlan, type Plan } from '../../../shared/model/index.ts'
import { apply, type Batch } from '../../../shared/operations/index.ts'
import { countingIds, firstOf, smallPlan } from '../../support/small-plan.ts'

/** A plan in a window, with time that only passes when the test says so. */
function desk(plan: Plan | null, custom: PlanFormat[] = []) {
  const store = createStore<PlanState>(() => ({
    plan,
    failure: null,
    saving: 'saved',
    savedAt: null,
    canUndo: false,
    canRedo: false,
    step: null,
  }))
  const waiting: ((hasTime?: () => boolean) => void)[] = []
  const checks = createPlanChecks(
    { store },
    {
      later: (work) => waiting.push(work),
      customFormats: () => custom,
    },
  )
  const rest = (): void => {
    for (const work of waiting.splice(0)) work()
  }
  const change = (batch: Batch): void => {
    const { plan } = store.getState()
    if (plan !== null) store.setState({ plan: apply(plan, batch) })
  }
  const spaces = () => checks.store.getState().findings.filter(({ rule }) => rule === 'doubled-space')
  return { store, checks, waiting, rest, change, spaces }
}

const ids = countingIds()
const entities = smallPlan(ids)
const plan = createPlan(entities)
const field = firstOf(entities, 'field')
const objective = firstOf(entities, 'objective')
const naming = (name: string): Batch => [{ type: 'update', id: field, values: { name } }]

test('nothing is checked before the window has time, and then once for all changes', () => {
  const { checks, change, rest, waiting, spaces } = desk(plan)
  expect(checks.store.getState().plan).toBe(null)
  change(naming('Arsimi  i ri'))
  change([{ type: 'update', id: objective, values: { title: 'Arsim  për të gjithë' } }])
  expect(waiting).toHaveLength(1)
  rest()
  expect(spaces().map(({ entity }) => entity)).toEqual([field, objective])
})

test('findings come and go with the changes, and a plan that is opened later is taken up', () => {
  const { store, change, rest, spaces } = desk(null)
  rest()
  store.setState({ plan })
  rest()
  expect(spaces()).toEqual([])
  change(naming('Arsimi  i ri'))
  rest()
  expect(spaces()).toHaveLength(1)
  change([{ type: 'remove', id: field }])
  rest()
  expect(spaces()).toEqual([])
})

test('a first check goes on a rule at a time where there is little time, and takes up what changes meanwhile', () => {
  const { checks, change, waiting, spaces } = desk(plan)
  const restShortly = (): void => {
    for (const work of waiting.splice(0)) work(() => false)
  }
  restShortly()
  expect(checks.store.getState().plan).toBe(null)
  change(naming('Arsimi  i ri'))
  let rests = 0
  for (; waiting.length > 0; rests += 1) restShortly()
  expect(rests).toBeGreaterThan(10)
  expect(spaces()).toHaveLength(1)
})

test('who needs the findings now ends a first check that is under way', () => {
  const { checks, change, waiting, spaces } = desk(plan)
  change(naming('Arsimi  i ri'))
  for (const work of waiting.splice(0)) work(() => false)
  checks.catchUp()
  expect(spaces()).toHaveLength(1)
})

test('one fix mends one finding, and fits the plan as it is by now', () => {
  const { store, checks, change, rest, spaces } = desk(plan)
  change([
    ...naming('Arsimi  i ri'),
    { type: 'update', id: objective, values: { title: 'Arsim  për të gjithë' } },
  ])
  rest()
  const [first, second] = spaces().map(keyOfFinding)
  if (first === undefined || second === undefined) throw new TypeError('two findings were planted')
  change([{ type: 'remove', id: objective }])
  expect(fixOf(checks, second)).toEqual([])
  change(fixOf(checks, first))
  rest()
  expect(spaces()).toEqual([])
  const named = store.getState().plan?.entities.get(field)
  expect(named).toMatchObject({ name: 'Arsimi i ri' })
})

test('all fixes of a rule are one batch, which leaves alone what someone lets stand', () => {
  const { store, checks, change, rest, spaces } = desk(plan)
  change([
    ...naming('Arsimi  i ri'),
    { type: 'update', id: objective, values: { title: 'Arsim  për të gjithë' } },
  ])
  rest()
  const [first] = spaces()
  const now = store.getState().plan
  if (first === undefined || now === null) throw new TypeError('a finding was planted')
  change(dismissing(now, [first], { reason: 'Ashtu është vendimi.', author: '', at: '' }, ids))
  rest()
  expect(spaces().map(({ entity }) => entity)).toEqual([objective])
  expect(fixesOf(checks, 'doubled-space')).toEqual([
    { type: 'update', id: objective, values: { title: 'Arsim për të gjithë' } },
  ])
})

test('a plan is checked by a format that somebody made, once that is known', () => {
  const custom: PlanFormat[] = []
  const { checks, rest } = desk(plan, custom)
  const untranslated = () => checks.store.getState().findings.filter(({ rule }) => rule === 'language')
  rest()
  expect(untranslated()).toEqual([])
  custom.push({ ...defaultFormat, name: { ...defaultFormat.name, sq: '' } })
  checks.refresh()
  rest()
  expect(untranslated()).toHaveLength(1)
})

test('the places of the outline know what is found below them', () => {
  const { checks, change, rest } = desk(plan)
  change([{ type: 'update', id: objective, values: { title: 'Arsim  për të gjithë' } }])
  rest()
  const spacesAt = (place: string) =>
    (checks.store.getState().byPlace.get(place) ?? []).filter(({ rule }) => rule === 'doubled-space')
  for (const place of [objective, field, 'fields']) expect(spacesAt(place)).toHaveLength(1)
  for (const place of ['data', 'lists', 'chapters']) expect(spacesAt(place)).toEqual([])
})
