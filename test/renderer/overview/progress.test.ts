import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nextStep, progressOf } from '../../../renderer/overview/progress.ts'
import { createPlan, flatten } from '../../../shared/model/index.ts'
import { plans } from '../../support/arbitraries/plans.ts'
import { draftPlan, idOf } from '../../support/draft-plan.ts'
import { countingIds } from '../../support/small-plan.ts'

const asked = { swot: true, indicators: true, chapters: [] }

describe('how far a plan is', () => {
  test('never has more done than there is to do, and a next place exactly where something is left', () => {
    fc.assert(
      fc.property(plans(), (plan) => {
        for (const { done, all, next } of progressOf(plan, asked)) {
          expect(done).toBeLessThanOrEqual(all)
          expect(next === null).toBe(done === all)
        }
      }),
      { numRuns: 50 },
    )
  })

  test('of an empty plan begins with its title', () => {
    const empty = createPlan(flatten({ kind: 'plan', values: { title: '' } }, countingIds()))
    expect(nextStep(progressOf(empty, asked))).toEqual({ task: 'title', done: 0, all: 1, next: 'data' })
  })

  test('leaves to do only what the plan lacks, the first place first', () => {
    const plan = draftPlan()
    const steps = progressOf(plan, asked)
    const left = steps.filter(({ next }) => next !== null)
    expect(left.map(({ task, done, all }) => [task, done, all])).toEqual([
      ['title', 0, 1],
      ['indicator', 0, 2],
      ['responsible', 0, 4],
      ['cost', 0, 4],
    ])
    expect(left.map(({ next }) => next)).toEqual([
      'data',
      idOf(plan, 'Objektivi një'),
      idOf(plan, 'Ujë'),
      idOf(plan, 'Ujë'),
    ])
  })

  test('asks for text in each chapter that it has, and in those that its format cannot do without', () => {
    const text = [{ type: 'paragraph', runs: [{ text: 'Tri punëtori.' }] }]
    const methodology = {
      kind: 'section',
      values: { role: 'methodology', heading: 'Metodologjia', body: text },
    }
    const introduction = { kind: 'section', values: { role: 'introduction' }, children: [methodology] }
    const plan = createPlan(
      flatten(
        {
          kind: 'plan',
          values: { title: 'Plani' },
          children: [introduction, { kind: 'section', values: { role: 'monitoring' } }],
        },
        countingIds(),
      ),
    )
    const optional = (['methodology', 'monitoring', 'analysis'] as const).map((role) => ({
      role,
      optional: true,
    }))
    const steps = progressOf(plan, {
      ...asked,
      chapters: [{ role: 'introduction', optional: false }, ...optional],
    })
    expect(steps.find(({ task }) => task === 'chapter')).toMatchObject({ done: 1, all: 3 })
  })

  test('passes over what the format does not ask for', () => {
    const tasks = progressOf(draftPlan(), { ...asked, swot: false, indicators: false }).map(
      ({ task }) => task,
    )
    expect(tasks).not.toContain('swot')
    expect(tasks).not.toContain('indicator')
  })
})
