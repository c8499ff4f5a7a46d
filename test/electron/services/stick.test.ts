import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openLibrary } from '../../../electron/store/index.ts'
import type { CallInput, Progress } from '../../../shared/contract/index.ts'
import { canPlugIn, plugInStick, type Stick } from '../../support/stick.ts'
import { newId, serve, type TestServices } from './serve.ts'

let stick: Stick
let host: TestServices
let onSaving: () => void

/** The dialogs answer with this file. */
const file = (): string => join(stick.folder, 'Plani ynë.plv')

async function refused(name: 'export.run' | 'library.save', input: CallInput<typeof name>) {
  const answer = await host.call(name, input)
  if (answer.ok) throw new Error(`${name} did not fail`)
  expect(host.defects).toEqual([])
  return answer.error
}

/** What lies there under a name that somebody sees. */
async function lying(): Promise<ReadonlyMap<string, Buffer>> {
  const names = (await readdir(stick.folder)).filter((name) => !name.startsWith('.') && name !== 'lost+found')
  const read = names.toSorted().map(async (name) => [name, await readFile(join(stick.folder, name))] as const)
  return new Map(await Promise.all(read))
}

if (canPlugIn()) {
  describe('saving to a stick', { timeout: 60_000 }, () => {
    let run: CallInput<'export.run'>
    let plan = ''
    let before: ReadonlyMap<string, Buffer>

    beforeAll(async () => {
      stick = plugInStick()
      onSaving = () => undefined
      host = await serve({
        dialogs: {
          chooseFolder: async () => null,
          chooseSaveFile: async () => file(),
          open: async () => undefined,
          show: () => undefined,
        },
        targets: { folders: 'any', sameName: 'replace', downloads: null },
        emit: (name, payload) => {
          if (name === 'progress' && (payload as Progress).stage === 'finish') onSaving()
        },
      })
      plan = (await host.value('library.sample', {})).plan
      run = { plan, job: newId(), formats: ['docx', 'html'], language: 'sq', folder: stick.folder }
      before = await saved()
    })
    afterAll(async () => {
      await host.close()
      stick.close()
    })

    /** The papers and the plan's file, as they lie there after all went well. */
    async function saved(): Promise<ReadonlyMap<string, Buffer>> {
      await host.value('export.run', run)
      await host.value('library.save', { plan })
      return lying()
    }

    it.each<readonly [string, string, () => void, () => void]>([
      ['is pulled out', 'folder-gone', () => stick.pullOut(), () => stick.plugIn()],
      ['is taken away', 'folder-gone', () => stick.takeAway(), () => stick.plugIn()],
      ['is write-protected', 'not-writable', () => stick.protect(), () => stick.plugIn()],
    ])('that %s is told as %s, and what lay there is whole', async (_, code, harm, mend) => {
      harm()
      expect(await refused('library.save', { plan })).toMatchObject({ code, details: { path: file() } })
      expect((await refused('export.run', { ...run, formats: ['html'] })).code).toBe(code)
      mend()
      expect(await lying()).toEqual(before)
    })

    it('that is full is told, keeps what lay there and nothing half, and takes files once it has room', async () => {
      const makeRoom = stick.fill()
      expect(await refused('library.save', { plan })).toMatchObject({
        code: 'disk-full',
        details: { path: file() },
      })
      expect((await refused('export.run', { ...run, formats: ['html'] })).code).toBe('disk-full')
      makeRoom()
      expect((await readdir(stick.folder)).filter((name) => name.endsWith('.part'))).toEqual([])
      expect(await lying()).toEqual(before)
    })

    it('that is pulled out in the middle of an export keeps whole files only, and takes the next export', async () => {
      let told = 0
      // The first paper is saved by then, the second is not.
      onSaving = () => {
        told += 1
        if (told === 2) stick.pullOut()
      }
      expect((await refused('export.run', run)).code).toBe('folder-gone')
      stick.plugIn()
      const after = await lying()
      expect([...after.keys()]).toEqual([...before.keys()])
      for (const [name, bytes] of after)
        if (name.endsWith('.docx')) expect(Object.keys(unzipSync(bytes))).toContain('word/document.xml')
        else expect(bytes, name).toEqual(before.get(name))
      onSaving = () => undefined
      expect([...(await saved()).keys()]).toEqual([...before.keys()])
    })

    it('gives a plan file that another library takes in', () => {
      const other = openLibrary(join(host.folder, 'other.sqlite'), {
        now: () => new Date(),
        ids: newId,
        author: () => '',
      })
      expect(other.openPlan(file())).toBe(plan)
      other.close()
    })
  })
} else {
  it('nothing here may be plugged in: its failures are tried without a disk', () => {
    expect(canPlugIn()).toBe(false)
  })
}
