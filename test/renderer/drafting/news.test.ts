import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { nothingFound } from '../../../renderer/checks/found.ts'
import { createPlanChecks } from '../../../renderer/checks/plan-checks.ts'
import { followNews, type News, restBeforeNews } from '../../../renderer/drafting/news.ts'
import type { PlanState } from '../../../renderer/state/plan-session.ts'
import { createPlan } from '../../../shared/model/index.ts'
import { apply, type Batch } from '../../../shared/operations/index.ts'
import { countingIds, firstOf, smallPlan } from '../../support/small-plan.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const entities = smallPlan(countingIds())
const field = firstOf(entities, 'field')
const objective = firstOf(entities, 'objective')
const naming = (name: string): Batch => [{ type: 'update', id: field, values: { name } }]

/** A plan that somebody edits, and what is said meanwhile. */
function desk() {
  const store = createStore<PlanState>(() => ({
    plan: createPlan(entities),
    failure: null,
    saving: 'saved',
    savedAt: 0,
    canUndo: false,
    canRedo: false,
    step: null,
  }))
  const checks = createPlanChecks(
    { store },
    { store: createStore(() => nothingFound), later: (work) => setTimeout(work, 0) },
  )
  const heard: News[] = []
  const typing = { on: false }
  const stop = followNews({
    plan: store,
    found: checks.store,
    isTyping: () => typing.on,
    say: (news) => heard.push(news),
  })
  const rest = (): void => void vi.advanceTimersByTime(restBeforeNews + 10)
  const change = (batch: Batch): void => {
    const { plan, savedAt } = store.getState()
    if (plan !== null)
      store.setState({ plan: apply(plan, batch), saving: 'saved', savedAt: (savedAt ?? 0) + 1 })
  }
  const rules = (): readonly string[][] => heard.map(({ found }) => found.map(({ rule }) => rule))
  rest()
  return { store, heard, typing, stop, rest, change, rules }
}

test('what a plan has when it is opened is no news', () => {
  const { heard, rest } = desk()
  rest()
  expect(heard).toEqual([])
})

test('what came of several changes is said once, when they pause', () => {
  const { heard, change, rest, rules } = desk()
  change(naming('Arsimi  i ri'))
  vi.advanceTimersByTime(restBeforeNews - 10)
  change([{ type: 'update', id: objective, values: { title: 'Arsim  për të gjithë' } }])
  vi.advanceTimersByTime(restBeforeNews - 10)
  expect(heard).toEqual([])
  rest()
  expect(rules()).toEqual([['doubled-space', 'doubled-space']])
  expect(heard[0]?.savedAt).toBe(2)
})

test('a finding that stays is not said again, even where what it is about has changed', () => {
  const { change, rest, rules } = desk()
  change(naming('Arsimi  i ri'))
  rest()
  change(naming('Arsimi  i vjetër'))
  rest()
  change(naming('Arsimi  i  vjetër'))
  rest()
  change(naming('Arsimi'))
  rest()
  change(naming('Arsimi  i ri'))
  rest()
  expect(rules()).toEqual([['doubled-space'], [], [], [], ['doubled-space']])
})

test('nothing is said while something is typed or on its way, and storing that fails is said once', () => {
  const { store, heard, typing, change, rest } = desk()
  typing.on = true
  change(naming('Arsimi dhe kultura'))
  rest()
  expect(heard).toEqual([])
  typing.on = false
  store.setState({ saving: 'saving' })
  rest()
  expect(heard).toEqual([])
  store.setState({ saving: 'interrupted' })
  rest()
  store.setState({ canUndo: true })
  rest()
  expect(heard).toEqual([{ savedAt: null, isInterrupted: true, found: [] }])
})

test('nothing is said after the end', () => {
  const { heard, stop, change, rest } = desk()
  change(naming('Arsimi  i ri'))
  stop()
  rest()
  expect(heard).toEqual([])
})
