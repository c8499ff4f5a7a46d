import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Hold, type Holder, holdFile, readHolder, takeHold } from '../../../electron/store/hold.ts'
import { ids, testFolder } from './on-disk.ts'

const here = { name: 'ZYRA-1', mark: 'aaaa' }
const there = { name: 'ZYRA-2', mark: 'bbbb' }

const holder = (values: Partial<Holder> = {}): Holder => ({
  id: ids(),
  machine: here,
  process: process.pid,
  since: '2026-11-22T08:00:00.000Z',
  beat: 0,
  ...values,
})

const library = (): string => join(testFolder(), 'library.sqlite')

function hold(got: Hold | Holder): Hold {
  if (!('release' in got)) throw new TypeError('it is held')
  return got
}

/** The number of a process that has ended. */
function goneProcess(): number {
  return spawnSync(process.execPath, ['-e', '']).pid
}

describe('the lock of a library', () => {
  test('is for one, and free again when that one lets go', () => {
    const file = library()
    const first = hold(takeHold(file, holder()))
    expect(takeHold(file, holder({ machine: there }))).toEqual(first.holder)
    first.release()
    expect(existsSync(holdFile(file))).toBe(false)
    hold(takeHold(file, holder({ machine: there })))
    expect(readdirSync(join(file, '..'))).toEqual(['library.sqlite.lock'])
  })

  test('of a program of this computer that ended without a word counts no more', () => {
    const file = library()
    hold(takeHold(file, holder({ process: goneProcess() })))
    hold(takeHold(file, holder()))
  })

  test('of another computer counts, since nobody here can know what became of its program', () => {
    const file = library()
    const other = holder({ machine: there, process: goneProcess() })
    hold(takeHold(file, other))
    expect(takeHold(file, holder())).toEqual(other)
    hold(takeHold(file, holder(), other.id))
  })

  test('that expired is taken by one of two', () => {
    const file = library()
    const old = holder({ machine: there })
    hold(takeHold(file, old))
    const [mine, others] = [holder(), holder()]
    hold(takeHold(file, mine, old.id))
    expect(takeHold(file, others, old.id)).toEqual(mine)
  })

  test('that says nothing is nobody’s', () => {
    const file = library()
    for (const text of ['', '{', '{"id":7}', 'x'.repeat(10_000)]) {
      writeFileSync(holdFile(file), text)
      expect(readHolder(file)).toBeNull()
      hold(takeHold(file, holder())).release()
    }
  })

  test('tells its owner that another has taken it, gives signs of life, and is not removed by the old owner', () => {
    const file = library()
    const first = hold(takeHold(file, holder()))
    expect([first.beat(), first.beat()]).toEqual([null, null])
    expect(readHolder(file)?.beat).toBe(2)
    const second = hold(takeHold(file, holder({ machine: there }), first.holder.id))
    expect(first.taken()).toEqual(second.holder)
    expect(first.beat()).toEqual(second.holder)
    first.release()
    expect(readHolder(file)).toEqual(second.holder)
  })

  test('gives no sign and does no harm where its folder is gone', () => {
    const folder = join(testFolder(), 'gone')
    expect(() => takeHold(join(folder, 'library.sqlite'), holder())).toThrow('ENOENT')
  })
})
