import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { change } from '../../../renderer/drafting/batches.ts'
import { tidyLine } from '../../../renderer/drafting/tidy.ts'
import {
  dropTyping,
  endTyping,
  saveTyped,
  shownText,
  type TypingTarget,
  takeTyped,
  typingPause,
  useTyping,
} from '../../../renderer/drafting/typing.ts'
import { PlanSession } from '../../../renderer/state/plan-session.ts'
import { entityOf, type Id } from '../../../shared/model/index.ts'
import { createFakeBridge, type FakeBridge } from '../../support/fake-bridge.ts'
import { firstOf, smallPlan } from '../../support/small-plan.ts'

const entities = smallPlan()
const id = firstOf(entities, 'objective')

let bridge: FakeBridge
let session: PlanSession

function field(entity: Id = id): TypingTarget {
  return {
    key: `${entity}:title`,
    session,
    save: (plan, title) => change(plan, 'objective', entity, { title }),
    tidy: tidyLine,
  }
}

function title(): string {
  const { plan } = session.store.getState()
  return plan === null ? '' : (entityOf(plan, id, 'objective')?.title ?? '')
}

function shown(): string {
  return shownText(useTyping.getState().typed, `${id}:title`, title())
}

function applied(): number {
  return bridge.calls.filter((name) => name === 'plan.apply').length
}

beforeEach(async () => {
  vi.useFakeTimers()
  bridge = createFakeBridge(entities)
  session = new PlanSession({
    bridge,
    plan: firstOf(entities, 'plan'),
    now: () => Date.now(),
    wait: async () => undefined,
    tell: () => undefined,
  })
  await session.flush()
})

afterEach(() => {
  dropTyping()
  vi.useRealTimers()
})

describe('typing', () => {
  test('is stored once at a pause, not at each key', async () => {
    for (const text of ['A', 'Ar', 'Ars']) {
      takeTyped(field(), text)
      vi.advanceTimersByTime(typingPause - 1)
    }
    expect(title()).toBe('Arsim për të gjithë')
    vi.advanceTimersByTime(1)
    expect(title()).toBe('Ars')
    await session.flush()
    expect(applied()).toBe(1)
  })

  test('shows a space at its end that is not stored', () => {
    takeTyped(field(), 'Ars ')
    saveTyped()
    expect(title()).toBe('Ars')
    expect(shown()).toBe('Ars ')
    endTyping()
    expect(shown()).toBe('Ars')
  })

  test('is stored when another field is typed in', () => {
    takeTyped(field(), 'Ars')
    takeTyped(field(firstOf(entities, 'result')), 'R')
    expect(title()).toBe('Ars')
  })

  test('stores nothing where the text is as it was', async () => {
    takeTyped(field(), 'Ars')
    takeTyped(field(), 'Arsim për të gjithë')
    endTyping()
    await session.flush()
    expect(applied()).toBe(0)
  })

  test('gives way to what the plan says once it was stored, as after an undo', async () => {
    takeTyped(field(), 'Ars')
    saveTyped()
    session.undo()
    await session.flush()
    expect(shown()).toBe('Arsim për të gjithë')
  })

  test('is forgotten where its place is gone', async () => {
    takeTyped(field(), 'Ars')
    session.apply([{ type: 'remove', id }])
    saveTyped()
    await session.flush()
    expect(applied()).toBe(1)
  })
})
