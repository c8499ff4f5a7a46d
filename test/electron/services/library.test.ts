import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isOfKind } from '../../../shared/model/index.ts'
import { smallPlan as smallEntities } from '../../support/small-plan.ts'
import { failure, newId, serve, type TestServices } from './serve.ts'

let host: TestServices
beforeEach(async () => {
  host = await serve()
})
afterEach(() => host.close())

const create = () => host.value('library.create', { entities: [...smallEntities(newId)] })
const titles = async () => (await host.value('library.list', {})).map(({ title }) => title)

describe('a new plan', () => {
  it('is stored as given, and every window hears of the library', async () => {
    const { plan } = await create()
    expect(await host.value('library.list', {})).toMatchObject([
      { id: plan, title: 'Plani i vogël', activities: 2 },
    ])
    expect(host.events).toEqual([['library', {}]])
  })

  it('that does not hold together is refused, and leaves no trace', async () => {
    const entities = smallEntities(newId).filter(({ kind }) => kind !== 'result')
    expect(await host.call('library.create', { entities })).toMatchObject(
      failure('operation-refused', { problem: 'unknown-parent' }),
    )
    expect(await host.call('library.create', { entities: [] })).toMatchObject({ ok: false })
    expect(await titles()).toEqual([])
  })

  it('is remembered for the next one', async () => {
    const lastPlan = {
      authorityName: 'Komuna e Bregut',
      authorityKind: 'municipality',
      country: 'XK',
      subject: 'rinia',
      currency: 'EUR',
      format: 'kosovo-municipal',
      language: 'sq',
      fields: ['Arsimi'],
      usual: ['sources'],
    } as const
    const settings = { ...lastPlan, fields: ['Arsimi'], usual: ['sources' as const] }
    await host.value('settings.write', { lastPlan: settings })
    await host.value('settings.write', { author: 'Arta' })
    expect(await host.value('settings.read', {})).toMatchObject({ lastPlan, author: 'Arta' })
  })
})

describe('a duplicate', () => {
  it('is a plan of its own with everything of the other', async () => {
    const { plan } = await create()
    const { plan: copy } = await host.value('library.duplicate', { plan, title: 'Plani i vogël (kopje)' })
    expect(new Set(await titles())).toEqual(new Set(['Plani i vogël', 'Plani i vogël (kopje)']))
    const update = { type: 'update', id: copy, values: { title: 'Tjetër' } } as const
    await host.value('plan.apply', { plan: copy, operations: [update] })
    expect(new Set(await titles())).toEqual(new Set(['Plani i vogël', 'Tjetër']))
    const [first, second] = await Promise.all(
      [plan, copy].map((one) => host.value('plan.open', { plan: one })),
    )
    const texts = (opened: typeof first) =>
      opened?.entities.map((entity) => (isOfKind(entity, 'activity') ? entity.title : entity.kind)).toSorted()
    expect(texts(second)).toEqual(texts(first))
  })

  it('of a plan that is not there is not found', async () => {
    const answer = await host.call('library.duplicate', { plan: newId(), title: 'x' })
    expect(answer).toMatchObject({ ok: false, error: { code: 'not-found' } })
  })
})

describe('saving a plan', () => {
  it('writes a `.plv` where the user says, which can be opened again', async () => {
    await host.close()
    const asked: string[] = []
    const chosen: { path: string | null } = { path: null }
    const dialogs = {
      chooseFolder: async () => null,
      chooseSaveFile: async (name: string) => {
        asked.push(name)
        return chosen.path
      },
      open: async () => undefined,
      show: () => undefined,
    }
    host = await serve({ dialogs })
    const { plan } = await create()
    expect(await host.value('library.save', { plan })).toEqual({ saved: null })
    chosen.path = join(host.folder, 'Plani ynë.plv')
    const { saved } = await host.value('library.save', { plan })
    expect(saved).toEqual({ name: 'Plani ynë.plv', path: chosen.path, address: null })
    expect(asked[0]).toBe('Komuna e Bregut 2027-2029 Plani i vogël.plv')
    const bytes = new Uint8Array(await readFile(chosen.path))
    const report = await host.value('library.import', { name: 'x.plv', bytes })
    expect(report.title).toBe('Plani i vogël')
    expect(report.plan).not.toBe(plan)
  })

  it('hands it to a browser, in hosts without dialogs', async () => {
    await host.close()
    const offered: [string, Uint8Array][] = []
    const downloads = {
      offer: (name: string, bytes: Uint8Array) => {
        offered.push([name, bytes])
        return '/download/1'
      },
    }
    host = await serve({ targets: { folders: 'none', sameName: 'number', downloads } })
    const { plan } = await create()
    const { saved } = await host.value('library.save', { plan })
    expect(saved).toMatchObject({ path: null, address: '/download/1' })
    expect(offered[0]?.[0]).toBe(saved?.name)
    const bytes = new Uint8Array(offered[0]?.[1] ?? [])
    expect(await host.value('library.import', { name: 'x.plv', bytes })).toMatchObject({
      title: 'Plani i vogël',
    })
  })

  it('where nobody may write is said in the contract’s codes', async () => {
    await host.close()
    const dialogs = {
      chooseFolder: async () => null,
      chooseSaveFile: async () => '/nowhere/at/all/plan.plv',
      open: async () => undefined,
      show: () => undefined,
    }
    host = await serve({ dialogs })
    const { plan } = await create()
    expect(await host.call('library.save', { plan })).toMatchObject({ ok: false })
    expect(host.defects).toEqual([])
  })
})

describe('the findings of the library', () => {
  it('are counted for every plan outside the bin, and anew after a change', async () => {
    expect(await host.value('library.findings', {})).toEqual([])
    const [{ plan }, { plan: binned }] = [await create(), await create()]
    await host.value('library.bin', { plan: binned })
    const [first, ...others] = await host.value('library.findings', {})
    expect(others).toEqual([])
    expect(first).toMatchObject({ plan, revision: 0 })
    const { entities } = await host.value('plan.open', { plan })
    const result = entities.find(({ kind }) => kind === 'result')
    if (result === undefined) throw new TypeError('no result')
    const doubled = { type: 'update', id: result.id, values: { title: 'Fëmijët fëmijët mësojnë' } } as const
    await host.value('plan.apply', { plan, operations: [doubled] })
    const again = await host.value('library.findings', {})
    expect(again).toMatchObject([{ plan, revision: 1, errors: first?.errors }])
    expect(again[0]?.warnings).toBe((first?.warnings ?? 0) + 1)
  })

  it('of two windows at once are counted once', async () => {
    await create()
    const answers = await Promise.all([
      host.value('library.findings', {}),
      host.value('library.findings', {}),
    ])
    expect(answers[0]).toEqual(answers[1])
  })
})
