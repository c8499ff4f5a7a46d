import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { change } from '../../../renderer/drafting/batches.ts'
import { tellLost } from '../../../renderer/drafting/elsewhere.ts'
import { type TextItems, writeText } from '../../../renderer/drafting/text-items.ts'
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
import { newId } from '../../../renderer/state/ids.ts'
import { useNotices } from '../../../renderer/state/notices.ts'
import { PlanSession } from '../../../renderer/state/plan-session.ts'
import { entityOf, type Id } from '../../../shared/model/index.ts'
import { createFakeBridge, type FakeBridge } from '../../support/fake-bridge.ts'
import { firstOf, smallPlan } from '../../support/small-plan.ts'
import { translateIn } from '../../support/speech.ts'

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
    tell: (news) => {
      if (news.type === 'refused' && news.lost) tellLost(session, news.lost)
    },
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

describe('typing where another window changes the same', () => {
  const before = 'Arsim për të gjithë'
  const elsewhere = (values: Readonly<Record<string, unknown>>): void => {
    bridge.changeElsewhere(firstOf(entities, 'plan'), [{ type: 'update', id, values }])
  }
  const notices = () => useNotices.getState().list
  const words = (): readonly string[] => notices().map(({ say }) => say(translateIn('sq')))

  beforeEach(() => {
    useNotices.setState({ list: [] })
    // No page that could take the focus.
    vi.stubGlobal('document', { querySelector: () => null })
    vi.stubGlobal('CSS', { escape: String })
  })
  afterEach(() => void vi.unstubAllGlobals())

  test('shows and stores the words of both at once, and a space that is not stored', async () => {
    takeTyped(field(), `Sot ${before} `)
    elsewhere({ title: 'Arsim cilësor për të gjithë' })
    await session.flush()
    expect(title()).toBe('Sot Arsim cilësor për të gjithë')
    expect(shown()).toBe('Sot Arsim cilësor për të gjithë ')
    expect(words()).toEqual([])
  })

  test('is joined by the host where both were stored at the same time', async () => {
    takeTyped(field(), `${before} sot`)
    saveTyped()
    expect(title()).toBe(`${before} sot`)
    // Before it has reached the host.
    elsewhere({ title: `Sot: ${before}` })
    await session.flush()
    expect(title()).toBe(`Sot: ${before} sot`)
    expect(shown()).toBe(`Sot: ${before} sot`)
  })

  test('takes back only what was typed here by an undo', async () => {
    takeTyped(field(), `${before} sot`)
    elsewhere({ title: `Sot: ${before}` })
    await session.flush()
    session.undo()
    await session.flush()
    expect(title()).toBe(`Sot: ${before}`)
  })

  test('keeps the own words where both changed the same, tells the others, and takes them on request', async () => {
    takeTyped(field(), 'Arsim për të rritur')
    elsewhere({ title: 'Arsim për të vegjël' })
    await session.flush()
    expect(title()).toBe('Arsim për të rritur')
    expect(words()[0]).toContain('“vegjël”')
    takeTyped(field(), 'Sot: Arsim për të rritur')
    saveTyped()
    notices()[0]?.action?.run()
    expect(title()).toBe('Sot: Arsim për të vegjël')
  })

  test('stores nothing where what was typed came to nothing', async () => {
    takeTyped(field(), 'Ars')
    takeTyped(field(), before)
    elsewhere({ title: 'Shkollim' })
    endTyping()
    await session.flush()
    expect(title()).toBe('Shkollim')
    expect(applied()).toBe(0)
  })

  test('has its words in what it says of a removal, and brings all back', async () => {
    const parts = session.store.getState().plan?.entities.size
    takeTyped(field(), 'Fjalë të reja')
    bridge.changeElsewhere(firstOf(entities, 'plan'), [{ type: 'remove', id: firstOf(entities, 'field') }])
    await session.flush()
    expect(applied()).toBe(0)
    expect(words()[0]).toContain('“Fjalë të reja”')
    notices()[0]?.action?.run()
    expect(title()).toBe('Fjalë të reja')
    expect(session.store.getState().plan?.entities.size).toBe(parts)
  })

  test('has them too where they were on their way to the host', async () => {
    takeTyped(field(), 'Fjalë të reja')
    saveTyped()
    bridge.changeElsewhere(firstOf(entities, 'plan'), [{ type: 'remove', id }])
    await session.flush()
    expect(title()).toBe('')
    expect(words()[0]).toContain('“Fjalë të reja”')
    notices()[0]?.action?.run()
    expect(title()).toBe('Fjalë të reja')
  })

  test('has a new line too whose list was removed meanwhile', async () => {
    const [risk, plan] = [newId(), firstOf(entities, 'plan')]
    const list: TextItems = { kind: 'risk', parent: id }
    const line = (): TypingTarget => ({
      ...field(risk),
      save: (now, text) => writeText(now, list, { id: risk, text }, null),
    })
    for (const isOnItsWay of [true, false]) {
      takeTyped(line(), 'Largimi i familjeve')
      if (isOnItsWay) saveTyped()
      bridge.changeElsewhere(plan, [{ type: 'remove', id }])
      await session.flush()
      dropTyping()
      expect(words()[0]).toContain('“Largimi i familjeve”')
      notices()[0]?.action?.run()
      await session.flush()
      const now = session.store.getState().plan
      expect(now && entityOf(now, risk, 'risk')?.text).toBe('Largimi i familjeve')
      useNotices.setState({ list: [] })
      session.apply([{ type: 'remove', id: risk }])
      await session.flush()
    }
  })

  test('says that the place of what was stored is gone, but not of what this window took away itself', async () => {
    const remove = [{ type: 'remove', id }] as const
    takeTyped(field(), 'Fjalë të reja')
    saveTyped()
    session.apply(remove)
    await session.flush()
    expect(words()).toEqual([])
    dropTyping()

    session.undo()
    await session.flush()
    takeTyped(field(), 'Fjalë të tjera')
    saveTyped()
    await session.flush()
    bridge.changeElsewhere(firstOf(entities, 'plan'), remove)
    await session.flush()
    expect(words()).toEqual(['Pjesa në të cilën po shkruani u hoq në një dritare tjetër.'])
    notices()[0]?.action?.run()
    expect(title()).toBe('Fjalë të tjera')
  })

  test('does not say so of what an undo of this window took away', async () => {
    const [risk, list] = [newId(), { kind: 'risk', parent: id } as const]
    takeTyped(
      { ...field(risk), save: (now, text) => writeText(now, list, { id: risk, text }, null) },
      'Dimri',
    )
    saveTyped()
    await session.flush()
    session.undo()
    await session.flush()
    expect(words()).toEqual([])
  })
})
