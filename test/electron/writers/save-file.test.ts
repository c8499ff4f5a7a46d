import type * as files from 'node:fs/promises'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { saveFile } from '../../../electron/writers/index.ts'

/** Failures that a test machine cannot be made to have are put in Node's place. */
const rigged = vi.hoisted(() => ({ open: '', rename: '' }))
vi.mock('node:fs/promises', async (importOriginal) => {
  const real = await importOriginal<typeof files>()
  const fail = (code: string, syscall: string): Error => Object.assign(new Error(code), { code, syscall })
  return {
    ...real,
    open: async (...args: Parameters<typeof real.open>) => {
      if (rigged.open && args[1] === 'wx') {
        const file = await real.open(...args)
        file.writeFile = () => Promise.reject(fail(rigged.open, 'write'))
        return file
      }
      return real.open(...args)
    },
    rename: (...args: Parameters<typeof real.rename>) =>
      rigged.rename ? Promise.reject(fail(rigged.rename, 'rename')) : real.rename(...args),
  }
})

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hartuesi-save-'))
  rigged.open = ''
  rigged.rename = ''
})
afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

const bytes = new Uint8Array([1, 2, 3])

test('writes a new file and replaces an old one, leaving nothing else behind', async () => {
  const path = join(folder, 'Plani i Çelnajës.pdf')
  await writeFile(path, 'i vjetër')
  await saveFile(path, bytes)
  expect(new Uint8Array(await readFile(path))).toEqual(bytes)
  expect(await readdir(folder)).toEqual(['Plani i Çelnajës.pdf'])
})

test('says that the target is a folder or in no folder', async () => {
  await mkdir(join(folder, 'dosja'))
  const onFolder = saveFile(join(folder, 'dosja'), bytes)
  await expect(onFolder).rejects.toMatchObject({ code: 'not-writable' })
  const nowhere = join(folder, 'askund', 'plani.pdf')
  await expect(saveFile(nowhere, bytes)).rejects.toMatchObject({
    code: 'folder-gone',
    details: { path: nowhere },
  })
  expect(await readdir(folder)).toEqual(['dosja'])
})

describe('when the system refuses', () => {
  test.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EACCES', 'not-writable'],
    ['EROFS', 'not-writable'],
    ['EPERM', 'not-writable'],
    ['EBUSY', 'file-in-use'],
  ])('%s is told as %s, and the old file stays as it was', async (system, code) => {
    const path = join(folder, 'plani.xlsx')
    await writeFile(path, 'i vjetër')
    rigged.open = system
    await expect(saveFile(path, bytes)).rejects.toMatchObject({ code })
    rigged.open = ''
    rigged.rename = system
    await expect(saveFile(path, bytes)).rejects.toMatchObject({ code })
    expect(await readFile(path, 'utf8')).toBe('i vjetër')
    expect(await readdir(folder)).toEqual(['plani.xlsx'])
  })

  test('Windows refuses to replace a file that Excel holds open: it is in use, the folder is writable', async () => {
    vi.stubGlobal('process', Object.create(process, { platform: { value: 'win32' } }))
    const path = join(folder, 'plani.xlsx')
    await writeFile(path, 'i vjetër')
    rigged.rename = 'EPERM'
    await expect(saveFile(path, bytes)).rejects.toMatchObject({ code: 'file-in-use', details: { path } })
    rigged.rename = ''
    rigged.open = 'EPERM'
    await expect(saveFile(path, bytes)).rejects.toMatchObject({ code: 'not-writable' })
    expect(await readFile(path, 'utf8')).toBe('i vjetër')
    expect(await readdir(folder)).toEqual(['plani.xlsx'])
    vi.unstubAllGlobals()
  })

  test('an unknown failure stays what it is', async () => {
    rigged.open = 'ECANCELED'
    await expect(saveFile(join(folder, 'plani.pdf'), bytes)).rejects.toMatchObject({ code: 'ECANCELED' })
  })
})
