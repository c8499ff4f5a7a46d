import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openLibrary } from '../../../electron/store/index.ts'
import { createPlan, descendantsOf, type Id } from '../../../shared/model/index.ts'
import { failure, newId, serve, type TestServices } from './serve.ts'

let host: TestServices
let plan: Id
let line: Id
beforeEach(async () => {
  host = await serve()
  ;({ plan } = await host.value('library.sample', {}))
  const { entities } = await host.value('plan.open', { plan })
  const read = createPlan(entities)
  line = descendantsOf(read, plan, 'cost-line').find(({ span }) => span === 'year')?.id ?? ''
  await host.value('settings.write', { author: 'Arta' })
})
afterEach(() => host.close())

const pay = (amount: number) =>
  host.value('plan.apply', { plan, operations: [{ type: 'update', id: line, values: { amount } }] })
const page = { entity: null, before: null, limit: 50, language: 'sq' } as const

describe('the history', () => {
  it('says who did what and when, newest first, with what undid it, down to the making of the plan', async () => {
    await pay(1)
    await host.value('plan.undo', { plan })
    const { entries, more } = await host.value('plan.history', { plan, ...page })
    expect(more).toBe(false)
    expect(entries.map(({ kind, reverses }) => [kind, reverses])).toEqual([
      ['undo', 1],
      ['do', null],
      ['create', null],
    ])
    expect(entries[1]).toMatchObject({ author: 'Arta', count: 1, lines: [{ entity: line }] })
    expect(entries[1]?.lines[0]?.words).toMatch(/^U ndryshua shuma e \d{4} te \d+(\.\d+)+$/)
  })

  it('comes in pages, and of one entity alone', async () => {
    for (const amount of [1, 2, 3]) await pay(amount)
    const first = await host.value('plan.history', { plan, ...page, limit: 2 })
    expect(first).toMatchObject({ more: true, entries: [{ revision: 3 }, { revision: 2 }] })
    const rest = await host.value('plan.history', { plan, ...page, limit: 2, before: 2 })
    expect(rest).toMatchObject({ more: false, entries: [{ revision: 1 }, { revision: 0 }] })
    const other = await host.value('plan.history', { plan, ...page, entity: newId() })
    expect(other.entries.map(({ kind }) => kind)).toEqual(['create'])
  })

  it('tells what undo and redo would do, in the language asked for', async () => {
    expect(await host.value('plan.steps', { plan, language: 'sq' })).toEqual({ undo: null, redo: null })
    await pay(1)
    const { undo } = await host.value('plan.steps', { plan, language: 'en' })
    expect(undo).toMatch(/^Changed the amount for \d{4} at /)
    await host.value('plan.undo', { plan })
    const after = await host.value('plan.steps', { plan, language: 'en' })
    expect(after).toEqual({ undo: null, redo: undo })
  })

  it('still names what is gone', async () => {
    await pay(1)
    await host.value('plan.apply', { plan, operations: [{ type: 'remove', id: line }] })
    const { entries } = await host.value('plan.history', { plan, ...page, before: 2, limit: 1 })
    expect(entries[0]?.lines[0]?.words).toMatch(/^U ndryshua shuma e \d{4} te \d/)
  })
})

describe('versions', () => {
  it('are told to every window, and lead to the plan as it was', async () => {
    const before = await host.value('plan.open', { plan })
    const version = await host.value('version.create', { plan, name: ' Për kuvendin ' })
    expect(version).toMatchObject({ name: 'Për kuvendin', revision: 0, author: 'Arta' })
    await pay(1)
    await host.value('version.rename', { plan, version: version.id, name: 'Kuvendi' })
    expect(await host.value('version.list', { plan })).toMatchObject([{ name: 'Kuvendi' }])
    const { entities } = await host.value('plan.at', { plan, revision: version.revision })
    expect(new Set(entities)).toEqual(new Set(before.entities))
    await host.value('version.remove', { plan, version: version.id })
    expect(await host.value('version.list', { plan })).toEqual([])
    expect(host.events.filter(([name]) => name === 'versions')).toHaveLength(3)
  })

  it('need a name', async () => {
    const answer = await host.call('version.create', { plan, name: '  ' })
    expect(answer).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
  })
})

describe('a plan file', () => {
  it('is looked into without coming into the library', async () => {
    const library = openLibrary(join(host.folder, 'deep', 'library.sqlite'), {
      now: () => new Date(),
      ids: newId,
      author: () => '',
    })
    const file = join(host.folder, 'plani.plv')
    library.savePlan(plan, file)
    library.close()
    const bytes = new Uint8Array(await readFile(file))
    const { entities } = await host.value('plan.look', { bytes })
    expect(entities.find(({ kind }) => kind === 'plan')?.id).toBe(plan)
    expect(await host.value('library.list', {})).toHaveLength(1)
    const wrong = await host.call('plan.look', { bytes: new TextEncoder().encode('asgjë') })
    expect(wrong).toMatchObject(failure('bad-file', { reason: 'not-sqlite' }))
  })
})
