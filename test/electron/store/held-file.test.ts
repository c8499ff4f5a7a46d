import type * as files from 'node:fs'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { failureOf, smallPlan, testFolder, testLibrary } from './on-disk.ts'

/** Other systems hold no file that is open: what Windows answers is put in Node's place. */
const rigged = vi.hoisted(() => ({ rename: '' }))
vi.mock('node:fs', async (importOriginal) => {
  const real = await importOriginal<typeof files>()
  const fail = (code: string): Error => Object.assign(new Error(code), { code, syscall: 'rename' })
  return {
    ...real,
    renameSync: (...args: Parameters<typeof real.renameSync>) => {
      if (rigged.rename !== '') throw fail(rigged.rename)
      real.renameSync(...args)
    },
  }
})

afterEach(() => {
  rigged.rename = ''
  vi.unstubAllGlobals()
})

test.each(['EPERM', 'EACCES', 'EBUSY'])(
  'a plan file that another program holds open (%s) is told by its path, and stays as it was',
  (code) => {
    const library = testLibrary()
    const plan = library.create(smallPlan())
    const folder = testFolder()
    const file = join(folder, 'Plani ynë.plv')
    writeFileSync(file, 'i vjetër')
    vi.stubGlobal('process', Object.create(process, { platform: { value: 'win32' } }))
    rigged.rename = code
    expect(failureOf(() => library.savePlan(plan, file))).toEqual({
      code: 'file-in-use',
      details: { path: file },
    })
    rigged.rename = ''
    expect(readFileSync(file, 'utf8')).toBe('i vjetër')
    expect(readdirSync(folder)).toEqual(['Plani ynë.plv'])
    library.savePlan(plan, file)
    expect(readFileSync(file, 'latin1')).toMatch(/^SQLite format 3/)
    expect(library.open(plan).revision).toBe(0)
  },
)
