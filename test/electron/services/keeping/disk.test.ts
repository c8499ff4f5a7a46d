import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { keep, keptFolder, madeLibrary, refusal, rename } from './kept.ts'

/** A small file system of its own, or null where this machine allows none. */
function smallDisk(size: string): { folder: string; protect: () => void } | null {
  const folder = keptFolder()
  const mount = (...args: string[]): boolean => spawnSync('mount', [...args, folder]).status === 0
  if (!mount('-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs')) return null
  onTestFinished(() => void spawnSync('umount', ['-l', folder]))
  return { folder, protect: () => mount('-o', 'remount,ro') }
}

/** Root may mount, except in containers that forbid it. */
function canMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'hartuesi-mount-'))
  const done = spawnSync('mount', ['-t', 'tmpfs', 'tmpfs', folder]).status === 0
  if (done) spawnSync('umount', [folder])
  rmSync(folder, { recursive: true, force: true })
  return done
}

describe.skipIf(!canMount())('a disk (mounting one needs root)', () => {
  test('that is full refuses changes in words, keeps the library whole, and takes them once it has room', async () => {
    const disk = smallDisk('4m')
    if (disk === null) throw new Error('no file system may be mounted here')
    const file = join(disk.folder, 'library.sqlite')
    const { plan, hands } = await madeLibrary(file)
    const { keeper } = keep(file, { automatic: false }, hands)
    const filler = join(disk.folder, 'filler')
    for (let size = 4_000_000; size >= 1; size = Math.floor(size / 2)) {
      try {
        writeFileSync(filler, Buffer.alloc(size), { flag: 'a' })
      } catch {
        // Less may still fit.
      }
    }
    expect(refusal(() => rename(keeper, plan, 2_000)).code).toBe('disk-full')
    await expect(keeper.backUpNow()).rejects.toMatchObject({ code: 'disk-full' })
    const { revision } = keeper.library.open(plan)
    rmSync(filler)
    rename(keeper, plan, 1)
    expect(keeper.library.open(plan).revision).toBe(revision + 1)
    await keeper.close()
  })

  test('that is write-protected shows its library for reading', async () => {
    const disk = smallDisk('8m')
    if (disk === null) throw new Error('no file system may be mounted here')
    const file = join(disk.folder, 'library.sqlite')
    const { plan, hands } = await madeLibrary(file)
    disk.protect()
    const { keeper } = keep(file, {}, hands)
    expect(keeper.state()).toMatchObject({ access: 'read', readOnly: { reason: 'folder' } })
    expect(keeper.library.open(plan).revision).toBe(3)
    expect(refusal(() => rename(keeper, plan, 1))).toEqual({ code: 'read-only', reason: 'folder' })
  })
})
