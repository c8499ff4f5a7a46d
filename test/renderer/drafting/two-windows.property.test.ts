import fc from 'fast-check'
import { expect, test } from 'vitest'
import { storeWoven } from '../../../renderer/drafting/elsewhere.ts'
import { PlanSession } from '../../../renderer/state/plan-session.ts'
import { entityOf, type Plan } from '../../../shared/model/index.ts'
import { basedOn } from '../../../shared/operations/index.ts'
import { createFakeBridge } from '../../support/fake-bridge.ts'
import { firstOf, smallPlan } from '../../support/small-plan.ts'

const entities = smallPlan()
const [plan, id] = [firstOf(entities, 'plan'), firstOf(entities, 'objective')]

function titleIn(state: Plan | null): string {
  return (state && entityOf(state, id, 'objective')?.title) ?? ''
}

/** One step of a window: puts a word in at a place of the text as it was seen some steps ago, or waits for the host. */
const steps = fc.array(
  fc.record({ window: fc.nat(1), place: fc.nat(6), ago: fc.nat(2), waits: fc.boolean() }),
  { maxLength: 12 },
)

/** The other window's last word comes to the first one in the moment in which that is through with its own. */
const heardAtTheEnd = [0, 0, 1, 0, 0, 1, 1, 1].map((window, index) => ({
  window,
  place: 0,
  ago: 0,
  waits: window === 1 && index < 7,
}))

test('two windows that write in one text come to one text with every word of both', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (list) => {
      const bridge = createFakeBridge(entities)
      const options = { bridge, plan, now: () => 0, wait: async () => undefined, tell: () => undefined }
      const sessions = [new PlanSession(options), new PlanSession(options)]
      await Promise.all(sessions.map((session) => session.flush()))
      const seen = sessions.map(({ store }) => [store.getState().plan])
      for (const [index, { window, place, ago, waits }] of list.entries()) {
        const [session, states] = [sessions[window], seen[window]]
        const now = session?.store.getState().plan
        if (session === undefined || states === undefined || !now) continue
        // Whoever types begins from a text that had all that they typed before.
        const base = states[Math.max(0, states.length - 1 - ago)] ?? now
        const words = titleIn(base).split(' ')
        const title = words.toSpliced(Math.min(place, words.length), 0, `fjala${index}`).join(' ')
        storeWoven(session, basedOn([{ type: 'update', id, values: { title } }], base, now), id)
        states.splice(0, states.length, session.store.getState().plan)
        if (waits) await session.flush()
        for (const [other, { store }] of sessions.entries()) seen[other]?.push(store.getState().plan)
      }
      await Promise.all(sessions.map((session) => session.flush()))
      const said = titleIn(bridge.planOf(plan))
      for (const { store } of sessions) expect(titleIn(store.getState().plan)).toBe(said)
      for (const word of list.map((_, index) => `fjala${index}`)) expect(said.split(' ')).toContain(word)
      for (const word of ['Arsim', 'për', 'të', 'gjithë']) expect(said.split(' ')).toContain(word)
    }),
    { numRuns: 100, examples: [[heardAtTheEnd]] },
  )
})
