import { existsSync } from 'node:fs'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startMovableServices } from '../../../electron/services/index.ts'
import { openLibrary } from '../../../electron/store/index.ts'
import { CallFailure } from '../../../shared/contract/index.ts'
import { smallPlan } from '../hosts/small-plan.ts'
import { jsonBytes, newId, serve, type TestServices } from './serve.ts'

let host: TestServices
let chosen: string | null = null
let kept: string[] = []
let keepFails = false

beforeEach(async () => {
  kept = []
  keepFails = false
  chosen = null
  const dialogs = {
    chooseFolder: async () => chosen,
    chooseSaveFile: async () => null,
    open: async () => undefined,
    show: () => undefined,
  }
  const memory = {
    keep: async (file: string): Promise<void> => {
      if (keepFails) throw new CallFailure('disk-full', { path: file })
      kept.push(file)
    },
  }
  host = await serve({ dialogs }, (file, options) => startMovableServices(file, options, memory))
  await host.value('library.import', { name: 'plani.json', bytes: jsonBytes(smallPlan) })
})
afterEach(() => host.close())

const titles = async () => (await host.value('library.list', {})).map(({ title }) => title)

/** A folder that the user chooses. */
async function choose(name: string): Promise<string> {
  chosen = join(host.folder, name)
  await mkdir(chosen, { recursive: true })
  return join(chosen, 'library.sqlite')
}

describe('the place of the library', () => {
  it('is one that the user chooses: all of the library moves there, and can be worked on', async () => {
    const { file: before } = await host.value('library.place', {})
    const after = await choose('dosja e re')
    const [plan] = await host.value('library.list', {})
    const id = plan?.id ?? ''
    await host.value('plan.apply', {
      plan: id,
      operations: [{ type: 'update', id, values: { title: 'Tjetër' } }],
    })

    expect(await host.value('library.choosePlace', {})).toEqual({ chosen: { file: after, moved: true } })
    expect(await host.value('library.place', {})).toEqual({ file: after, movable: true })
    expect(kept).toEqual([after])
    expect(await titles()).toEqual(['Tjetër'])
    // Undo, too, goes back to before the move.
    await host.value('plan.undo', { plan: id })
    expect(await titles()).toEqual([smallPlan.title])
    expect(host.events.map(([name]) => name)).toContain('library')

    // What is left behind is no library that could be opened by mistake.
    expect(existsSync(before)).toBe(false)
    expect(await readdir(join(dirname(before), 'library-aside'))).toHaveLength(1)
  })

  it('may hold a library already: that one is opened, and the other stays as it is', async () => {
    const { file: before } = await host.value('library.place', {})
    const after = await choose('e përbashkët')
    openLibrary(after, { now: () => new Date(), ids: newId, author: () => '' }).close()
    expect(await host.value('library.choosePlace', {})).toEqual({ chosen: { file: after, moved: false } })
    expect(await titles()).toEqual([])
    chosen = dirname(before)
    expect(await host.value('library.choosePlace', {})).toEqual({ chosen: { file: before, moved: false } })
    expect(await titles()).toEqual([smallPlan.title])
  })

  it('stays where it is when the user leaves the dialog or chooses the same folder', async () => {
    const { file } = await host.value('library.place', {})
    expect(await host.value('library.choosePlace', {})).toEqual({ chosen: null })
    chosen = dirname(file)
    expect(await host.value('library.choosePlace', {})).toEqual({ chosen: null })
    expect(kept).toEqual([])
    expect(await titles()).toEqual([smallPlan.title])
  })

  it.each([
    [
      'what lies there is no library',
      async () => writeFile(await choose('letra'), 'një letër'),
      'damaged-library',
    ],
    [
      'the folder is gone',
      async () => {
        chosen = join(host.folder, 'hequr')
      },
      'folder-gone',
    ],
    [
      'it cannot be remembered',
      async () => {
        keepFails = true
        await choose('e plotë')
      },
      'disk-full',
    ],
  ] as const)('is open where it was, and nothing is left over, when %s', async (_, prepare, code) => {
    const { file } = await host.value('library.place', {})
    await prepare()
    expect(await host.call('library.choosePlace', {})).toMatchObject({ ok: false, error: { code } })
    expect(await host.value('library.place', {})).toEqual({ file, movable: true })
    expect(await titles()).toEqual([smallPlan.title])
    expect(await host.value('library.state', {})).toMatchObject({ access: 'write' })
    expect(kept).toEqual([])
    if (code === 'disk-full') expect(existsSync(join(chosen ?? '', 'library.sqlite'))).toBe(false)
  })

  it('lets what is asked for meanwhile wait, and loses none of it', async () => {
    await choose('e re')
    const [plan] = await host.value('library.list', {})
    const id = plan?.id ?? ''
    const [answer] = await Promise.all([
      host.call('library.choosePlace', {}),
      host.value('plan.apply', {
        plan: id,
        operations: [{ type: 'update', id, values: { title: 'Gjatë' } }],
      }),
    ])
    expect(answer.ok).toBe(true)
    expect(await titles()).toEqual(['Gjatë'])
  })
})
