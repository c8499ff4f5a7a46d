import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openLibrary } from '../../../electron/store/index.ts'
import { events as eventSchemas, initialSettings } from '../../../shared/contract/index.ts'
import type { Id } from '../../../shared/model/index.ts'
import { smallPlan } from '../hosts/small-plan.ts'
import { failure, jsonBytes, newId, serve, type TestServices } from './serve.ts'

let host: TestServices
beforeEach(async () => {
  host = await serve()
})
afterEach(() => host.close())

const eventNames = () => host.events.map(([name]) => name)

/** A plan of the library as a `.plv`. */
function packed(plan: Id): Uint8Array<ArrayBuffer> {
  const options = { now: () => new Date(), ids: newId, author: () => '' }
  const library = openLibrary(host.library, options)
  const bytes = new Uint8Array(library.packPlan(plan))
  library.close()
  return bytes
}

const importSmall = () => host.value('library.import', { name: 'plani.json', bytes: jsonBytes(smallPlan) })

describe('the host', () => {
  it('describes itself', async () => {
    const { library, ...told } = await host.value('host.describe', {})
    expect(told).toEqual({ host: 'desktop', version: '1.2.3' })
    expect(library).toMatch(/library\.sqlite$/)
  })

  it('keeps what the user set', async () => {
    expect(await host.value('settings.read', {})).toMatchObject({ language: 'sq' })
    await host.value('settings.write', { author: 'Arta' })
    await host.value('settings.write', { language: 'sr' })
    expect(await host.value('settings.read', {})).toEqual({
      ...initialSettings,
      language: 'sr',
      author: 'Arta',
    })
  })
})

describe('an import', () => {
  it('stores the plan and says what it holds', async () => {
    const report = await importSmall()
    expect(report).toMatchObject({ title: smallPlan.title, leftOut: [] })
    expect(report.counts).toMatchObject({ plan: 1, field: 1, activity: 3, 'swot-item': 2, 'cost-line': 2 })
    const [row] = await host.value('library.list', {})
    expect(row).toMatchObject({ id: report.plan, activities: 3, total: 708_050, revision: 0, binnedAt: null })
    expect(eventNames()).toContain('library')
  })

  it('tells its steps under the job that was named, and with a name of its own otherwise', async () => {
    const job = newId()
    await host.value('library.import', { name: 'plani.json', bytes: jsonBytes(smallPlan), job })
    const steps = host.events.filter(([name]) => name === 'progress').map(([, payload]) => payload)
    expect(steps.at(-1)).toEqual({ job, stage: 'read', part: '', done: 1, total: 1 })
    for (const step of steps) eventSchemas.progress.parse(step)
  })

  it('of a file that is no plan names the place and leaves the library as it was', async () => {
    const bytes = jsonBytes({ ...smallPlan, fields: [{ name: 7 }] })
    const answer = await host.call('library.import', { name: 'a.json', bytes })
    expect(answer).toMatchObject(failure('bad-file', { reason: 'wrong-type' }))
    expect(JSON.stringify(answer)).toContain('fields[0].name')
    expect(await host.value('library.list', {})).toEqual([])
    expect(eventNames()).not.toContain('library')
  })

  it('of what calls itself a plan file, and is none, says that it is no database', async () => {
    const bytes = new TextEncoder().encode('ky nuk është plan')
    const answer = await host.call('library.import', { name: 'Plani.PLV', bytes })
    expect(answer).toMatchObject(failure('bad-file', { reason: 'not-sqlite' }))
  })

  it('of a plan file reads it in a thread of its own, and twice as two plans', async () => {
    const { plan } = await importSmall()
    const bytes = packed(plan)
    host.events.length = 0
    const report = await host.value('library.import', { name: 'plani.plv', bytes })
    expect(report).toMatchObject({
      title: smallPlan.title,
      counts: { activity: 3 },
      leftOut: [],
      known: true,
    })
    expect(report.plan).not.toBe(plan)
    expect(eventNames()).toContain('progress')
    expect(await host.value('library.list', {})).toHaveLength(2)
  })

  it('of a plan file finds the plan that has all of it, changed since or not, and no other', async () => {
    const { plan } = await importSmall()
    const rename = async (title: string): Promise<void> => {
      await host.value('plan.apply', { plan, operations: [{ type: 'update', id: plan, values: { title } }] })
    }
    const open = (bytes: Uint8Array<ArrayBuffer>) =>
      // Bytes that went to a thread are gone here.
      host.value('library.import', { name: 'plani.plv', bytes: bytes.slice(), known: 'open' })
    const unchanged = packed(plan)
    expect(await open(unchanged)).toMatchObject({ plan, known: true })
    await rename('I dyti')
    const renamed = packed(plan)
    expect(await open(unchanged)).toMatchObject({ plan, known: true, title: 'I dyti' })
    await rename('I treti')
    expect(await open(renamed)).toMatchObject({ plan, known: true, title: 'I treti' })
    expect(await host.value('library.list', {})).toHaveLength(1)

    await host.value('library.bin', { plan })
    const taken = await open(renamed)
    expect(taken).toMatchObject({ known: false, title: 'I dyti' })
    expect(await open(renamed)).toMatchObject({ plan: taken.plan, known: true })
  })

  it.each([
    ['nothing', new Uint8Array(), 'bad-file'],
    [
      'a database of someone else',
      new TextEncoder().encode('SQLite format 3\0'.padEnd(4096, '\0')),
      'bad-file',
    ],
    ['too much', new Uint8Array(64 * 1024 * 1024 + 1), 'file-too-large'],
  ])('of %s is refused', async (_, bytes, code) => {
    const answer = await host.call('library.import', { name: 'x', bytes })
    expect(answer).toMatchObject({ ok: false, error: { code } })
    expect(await host.value('library.list', {})).toEqual([])
    expect(host.defects).toEqual([])
  })
})

describe('the sample', () => {
  it('is a plan like any other', async () => {
    const { plan } = await host.value('library.sample', {})
    const opened = await host.value('plan.open', { plan })
    expect(opened.entities.filter(({ kind }) => kind === 'activity').length).toBeGreaterThanOrEqual(25)
    expect(opened).toMatchObject({ canUndo: false, canRedo: false })
    const again = await host.value('library.sample', {})
    expect(again.plan).not.toBe(plan)
  })
})

describe('a plan', () => {
  it('is changed, undone and redone, and every window hears of it', async () => {
    const { plan } = await importSmall()
    host.events.length = 0
    const update = { type: 'update', id: plan, values: { title: 'Titulli i ri' } } as const
    const change = await host.value('plan.apply', { plan, operations: [update] })
    expect(change).toMatchObject({ plan, canUndo: true, canRedo: false })
    const undone = await host.value('plan.undo', { plan })
    expect(undone).toMatchObject({ canUndo: false, canRedo: true })
    const redone = await host.value('plan.redo', { plan })
    expect(host.events).toEqual([change, undone, redone].map((payload) => ['changed', payload]))
    const { entities } = await host.value('plan.open', { plan })
    expect(entities.find(({ id }) => id === plan)).toMatchObject({ title: 'Titulli i ri' })
    expect(new Set([change.revision, undone.revision, redone.revision]).size).toBe(3)
  })

  it('refuses a change that does not fit, and tells nobody', async () => {
    const { plan } = await importSmall()
    host.events.length = 0
    const operations = [{ type: 'update', id: plan, values: { firstYear: 'soon' } } as const]
    expect(await host.call('plan.apply', { plan, operations })).toMatchObject(
      failure('operation-refused', { problem: 'invalid-values', entity: plan, field: 'firstYear' }),
    )
    expect(await host.call('plan.undo', { plan })).toMatchObject(failure('nothing-to-undo'))
    expect(await host.call('plan.redo', { plan })).toMatchObject(failure('nothing-to-redo'))
    expect(host.events).toEqual([])
  })

  it('goes to the bin, comes back, and goes for good', async () => {
    const { plan } = await importSmall()
    await host.value('library.bin', { plan })
    expect((await host.value('library.list', {}))[0]?.binnedAt).toMatch(/Z$/)
    await host.value('library.restore', { plan })
    expect((await host.value('library.list', {}))[0]?.binnedAt).toBeNull()
    await host.value('library.bin', { plan })
    await host.value('library.erase', { plan })
    expect(await host.value('library.list', {})).toEqual([])
    expect(eventNames().filter((name) => name === 'library')).toHaveLength(5)
  })

  it('that is not there is not found', async () => {
    const plan = newId()
    for (const name of ['plan.open', 'plan.undo', 'library.bin', 'library.erase'] as const)
      expect(await host.call(name, { plan })).toMatchObject({ ok: false, error: { code: 'not-found' } })
    expect(host.defects).toEqual([])
  })
})
