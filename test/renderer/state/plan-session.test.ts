import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import { PlanSession, type SessionNews } from '../../../renderer/state/plan-session.ts'
import type { OpenPlan } from '../../../shared/contract/index.ts'
import { type Entity, type Id, type Plan, valueIn } from '../../../shared/model/index.ts'
import type { Batch } from '../../../shared/operations/index.ts'
import { changedAt, createFakeBridge, type FakeBridge, settled } from '../../support/fake-bridge.ts'
import { firstOf, smallPlan } from '../../support/small-plan.ts'

interface Desk {
  readonly bridge: FakeBridge
  readonly session: PlanSession
  readonly news: readonly SessionNews[]
  readonly plan: Id
  readonly field: Id
  readonly activity: Id
}

const open: PlanSession[] = []
afterEach(async () => {
  for (const session of open.splice(0)) await session.close()
})

async function openDesk(
  drawn: () => Promise<void> = settled,
  ahead: (bridge: FakeBridge, plan: Id) => Promise<OpenPlan | null> | null = () => null,
): Promise<Desk> {
  const entities = smallPlan()
  const bridge = createFakeBridge(entities)
  const plan = firstOf(entities, 'plan')
  const news: SessionNews[] = []
  const session = new PlanSession({
    bridge,
    plan,
    now: () => 1_000,
    wait: () => settled(),
    drawn,
    takeOpened: () => ahead(bridge, plan),
    tell: (one) => news.push(one),
  })
  open.push(session)
  await session.flush()
  return {
    bridge,
    session,
    news,
    plan,
    field: firstOf(entities, 'field'),
    activity: firstOf(entities, 'activity'),
  }
}

const rename = (id: Id, name: string): Batch => [{ type: 'update', id, values: { name } }]
const retitle = (id: Id, title: string): Batch => [{ type: 'update', id, values: { title } }]

function shown({ session }: Desk, id: Id, name: string): unknown {
  const entity = session.store.getState().plan?.entities.get(id)
  return entity && valueIn(entity, name)
}

function entitiesOf(plan: Plan | null): readonly Entity[] {
  return [...(plan?.entities.values() ?? [])].toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

/** What is seen is what the host has, once all is stored. */
async function expectAlike({ bridge, session, plan }: Desk): Promise<void> {
  await session.flush()
  expect(entitiesOf(session.store.getState().plan)).toEqual(entitiesOf(bridge.planOf(plan)))
}

test('a plan that was asked for ahead is not asked for again', async () => {
  const entities = smallPlan()
  const answer: OpenPlan = { entities, revision: 1, changedAt, canUndo: false, canRedo: true }
  const desk = await openDesk(settled, async () => answer)
  expect(desk.bridge.calls).toEqual([])
  expect(desk.session.store.getState()).toMatchObject({ failure: null, canRedo: true })
  expect(entitiesOf(desk.session.store.getState().plan)).toHaveLength(entities.length)
})

test('a plan that was refused ahead is asked for again', async () => {
  const desk = await openDesk(settled, async () => null)
  expect(desk.bridge.calls).toEqual(['plan.open'])
  await expectAlike(desk)
})

test('a change is seen before the host has answered, and counts as saved only after', async () => {
  const desk = await openDesk()
  desk.bridge.hold()
  desk.session.apply(rename(desk.field, 'Shkollimi'))
  expect(shown(desk, desk.field, 'name')).toBe('Shkollimi')
  expect(desk.session.store.getState()).toMatchObject({
    saving: 'saving',
    savedAt: Date.parse(changedAt),
    canUndo: true,
  })
  await desk.bridge.release()
  await desk.session.flush()
  expect(desk.session.store.getState()).toMatchObject({ saving: 'saved', savedAt: 1_000, canUndo: true })
  await expectAlike(desk)
})

test('a refused change is rolled back and told, and what came after it stays', async () => {
  const desk = await openDesk()
  desk.bridge.hold()
  desk.bridge.refuseNext('read-only')
  desk.session.apply(rename(desk.field, 'E refuzuar'))
  desk.session.apply(retitle(desk.activity, 'E pranuar'))
  await desk.bridge.release()
  await desk.session.flush()
  expect(shown(desk, desk.field, 'name')).toBe('Arsimi')
  expect(shown(desk, desk.activity, 'title')).toBe('E pranuar')
  expect(desk.news).toMatchObject([{ type: 'refused', failure: { code: 'read-only' } }])
  await expectAlike(desk)
})

test.each(['disk-full', 'not-writable', 'library-unavailable', 'folder-gone'] as const)(
  'a change that the disk did not take (%s) stays in the window, is told, and is stored once it does',
  async (code) => {
    const desk = await openDesk()
    desk.bridge.hold()
    desk.bridge.refuseNext(code)
    desk.session.apply(rename(desk.field, 'E mbajtur'))
    desk.session.apply(retitle(desk.activity, 'Edhe kjo'))
    await desk.bridge.release()
    await desk.session.flush()
    expect(desk.news).toMatchObject([{ type: 'kept', failure: { code } }, { type: 'stored' }])
    expect(shown(desk, desk.field, 'name')).toBe('E mbajtur')
    expect(shown(desk, desk.activity, 'title')).toBe('Edhe kjo')
    await expectAlike(desk)
  },
)

test('a disk that goes on failing is told once, and what is refused at last is not told as stored', async () => {
  const desk = await openDesk()
  desk.bridge.refuseNext('disk-full')
  desk.bridge.refuseNext('disk-full')
  desk.bridge.refuseNext('read-only')
  desk.session.apply(rename(desk.field, 'E humbur'))
  await desk.session.flush()
  expect(desk.news).toMatchObject([
    { type: 'kept', failure: { code: 'disk-full' } },
    { type: 'refused', failure: { code: 'read-only' } },
  ])
  await expectAlike(desk)
})

test('a change that cannot fit is told at once and never sent', async () => {
  const desk = await openDesk()
  desk.session.apply([{ type: 'update', id: desk.field, values: { name: 'a\u0000' } }])
  expect(desk.news).toMatchObject([
    {
      type: 'refused',
      failure: {
        code: 'operation-refused',
        details: { problem: 'invalid-values', entity: desk.field, field: 'name' },
      },
    },
  ])
  expect(shown(desk, desk.field, 'name')).toBe('Arsimi')
  expect(desk.bridge.calls).toEqual(['plan.open'])
})

test('changes are sent one after the other, in the order in which they were made', async () => {
  const desk = await openDesk()
  desk.bridge.hold()
  for (const name of ['Një', 'Dy', 'Tre']) desk.session.apply(rename(desk.field, name))
  await settled()
  expect(desk.bridge.calls.filter((name) => name === 'plan.apply')).toHaveLength(1)
  await desk.bridge.release()
  await expectAlike(desk)
  expect(shown(desk, desk.field, 'name')).toBe('Tre')
})

test('undo waits for the changes before it', async () => {
  const desk = await openDesk()
  desk.session.apply(rename(desk.field, 'Një'))
  desk.session.apply(rename(desk.field, 'Dy'))
  desk.session.undo()
  await desk.session.flush()
  expect(shown(desk, desk.field, 'name')).toBe('Një')
  desk.session.undo()
  await desk.session.flush()
  expect(desk.session.store.getState()).toMatchObject({ canUndo: false, canRedo: true })
  desk.session.redo()
  await expectAlike(desk)
  expect(shown(desk, desk.field, 'name')).toBe('Një')
  expect(desk.news.map(({ type }) => type)).toEqual(['undone', 'undone', 'redone'])
})

test('undo with nothing to undo is told and harms nothing', async () => {
  const desk = await openDesk()
  desk.session.undo()
  await desk.session.flush()
  expect(desk.news).toMatchObject([{ type: 'refused', failure: { code: 'nothing-to-undo' } }])
  await expectAlike(desk)
})

test('a change from another window is followed', async () => {
  const desk = await openDesk()
  desk.bridge.changeElsewhere(desk.plan, rename(desk.field, 'Nga tjetri'))
  expect(shown(desk, desk.field, 'name')).toBe('Nga tjetri')
  expect(desk.bridge.calls).toEqual(['plan.open'])
})

test('changes of another window that come out of order are taken over in order', async () => {
  const desk = await openDesk()
  desk.bridge.hold()
  desk.session.apply(retitle(desk.activity, 'E imja'))
  await settled()
  const second = desk.bridge.changeElsewhere(desk.plan, rename(desk.field, 'Dy'), 'lost')
  const third = desk.bridge.changeElsewhere(desk.plan, rename(desk.field, 'Tre'), 'lost')
  desk.bridge.emit('changed', third)
  desk.bridge.emit('changed', second)
  await desk.bridge.release()
  await desk.session.flush()
  expect(shown(desk, desk.field, 'name')).toBe('Tre')
  expect(desk.bridge.calls.filter((name) => name === 'plan.open')).toHaveLength(1)
  await expectAlike(desk)
})

test('a change that was missed makes the window read the plan anew', async () => {
  const desk = await openDesk()
  desk.bridge.changeElsewhere(desk.plan, rename(desk.field, 'E humbur'), 'lost')
  desk.bridge.changeElsewhere(desk.plan, retitle(desk.activity, 'E dëgjuar'))
  await expectAlike(desk)
  expect(shown(desk, desk.field, 'name')).toBe('E humbur')
  expect(desk.bridge.calls).toEqual(['plan.open', 'plan.open'])
})

test('own changes stay in sight when the plan is read anew under them', async () => {
  const desk = await openDesk()
  desk.bridge.hold()
  desk.session.apply(retitle(desk.activity, 'Një'))
  desk.session.apply(retitle(desk.activity, 'Dy'))
  await settled()
  desk.bridge.changeElsewhere(desk.plan, rename(desk.field, 'E humbur'), 'lost')
  await desk.bridge.release()
  await expectAlike(desk)
  expect(shown(desk, desk.activity, 'title')).toBe('Dy')
  expect(shown(desk, desk.field, 'name')).toBe('E humbur')
})

test('the host hears of a change that it did not answer again until it does', async () => {
  const desk = await openDesk()
  desk.bridge.loseNext()
  desk.session.apply(rename(desk.field, 'E ngulur'))
  await settled()
  await expectAlike(desk)
  expect(shown(desk, desk.field, 'name')).toBe('E ngulur')
  expect(desk.bridge.calls.filter((name) => name === 'plan.apply')).toHaveLength(2)
})

test('a change that was stored while its answer got lost is there once, and nothing is told', async () => {
  const desk = await openDesk()
  desk.bridge.loseAnswer()
  const id = '01980000-0000-7000-8000-00000000abcd'
  desk.session.apply([
    {
      type: 'insert',
      entity: { kind: 'community', id, parent: desk.plan, position: 'V', name: 'Zyra' },
    },
  ])
  await settled()
  await expectAlike(desk)
  expect(shown(desk, id, 'name')).toBe('Zyra')
  expect(desk.news).toEqual([])
  desk.session.apply(rename(desk.field, 'Pas saj'))
  await expectAlike(desk)
  expect(desk.bridge.calls.filter((name) => name === 'plan.apply')).toHaveLength(3)
})

test('a window that goes sends all that waits at once', async () => {
  const desk = await openDesk()
  desk.bridge.hold()
  for (const name of ['Një', 'Dy', 'Tre']) desk.session.apply(rename(desk.field, name))
  await settled()
  desk.session.hurry()
  await settled()
  const field = desk.bridge.planOf(desk.plan).entities.get(desk.field)
  expect(field && valueIn(field, 'name')).toBe('Tre')
  expect(desk.bridge.calls.filter((name) => name === 'plan.apply')).toHaveLength(2)
  await desk.bridge.release()
  await expectAlike(desk)
})

test('a window that goes sends what is not drawn yet, and what is changed after that', async () => {
  let draw = (): void => undefined
  const drawing = new Promise<void>((resolve) => {
    draw = resolve
  })
  const desk = await openDesk(() => drawing)
  desk.session.apply(rename(desk.field, 'Një'))
  await settled()
  expect(desk.bridge.calls).not.toContain('plan.apply')
  desk.session.hurry()
  desk.session.apply(rename(desk.field, 'Dy'))
  expect(desk.bridge.calls.filter((name) => name === 'plan.apply')).toHaveLength(2)
  await settled()
  const field = desk.bridge.planOf(desk.plan).entities.get(desk.field)
  expect(field && valueIn(field, 'name')).toBe('Dy')
  draw()
  await expectAlike(desk)
})

test('changes of other plans are none of its business', async () => {
  const desk = await openDesk()
  desk.bridge.emit('changed', { plan: desk.field, revision: 9, operations: [], canUndo: true, canRedo: true })
  await settled()
  expect(desk.bridge.calls).toEqual(['plan.open'])
})

test('whatever is done here and elsewhere, told or missed, the window ends up with what the host has', async () => {
  const step = fc.constantFrom(
    'mine',
    'theirs',
    'missed',
    'hold',
    'answer',
    'undo',
    'refuse',
    'lose',
    'pause',
  )
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const desk = await openDesk()
      for (const [index, one] of steps.entries()) await perform(desk, one, `Emri ${index}`)
      await desk.bridge.release()
      desk.bridge.changeElsewhere(desk.plan, rename(desk.field, 'E fundit'))
      await expectAlike(desk)
      expect(desk.session.store.getState().saving).toBe('saved')
    }),
    { numRuns: 150 },
  )
})

async function perform(desk: Desk, step: string, name: string): Promise<void> {
  const { bridge, session } = desk
  if (step === 'mine') session.apply(retitle(desk.activity, name))
  if (step === 'theirs') bridge.changeElsewhere(desk.plan, rename(desk.field, name))
  if (step === 'missed') bridge.changeElsewhere(desk.plan, rename(desk.field, name), 'lost')
  if (step === 'hold') bridge.hold()
  if (step === 'answer') await bridge.release(1)
  if (step === 'undo') session.undo()
  if (step === 'refuse') bridge.refuseNext('internal')
  if (step === 'lose') bridge.loseNext()
  if (step === 'pause') await settled()
}
