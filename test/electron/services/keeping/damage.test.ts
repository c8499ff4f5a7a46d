import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { backupsIn } from '../../../../electron/store/index.ts'
import { rootOf } from '../../../../shared/model/index.ts'
import { withDatabase } from '../../store/on-disk.ts'
import { keep, keptFolder, madeLibrary, refusal, rename } from './kept.ts'

/** Does something to a file's bytes. */
function spoil(file: string, change: (bytes: Buffer) => void): void {
  const bytes = readFileSync(file)
  change(bytes)
  writeFileSync(file, bytes)
}

const damages: readonly (readonly [string, (file: string) => void])[] = [
  ['cut off', (file) => truncateSync(file, 40_960)],
  ['cut off in the middle of a page', (file) => truncateSync(file, 50_001)],
  ['cut to nothing', (file) => truncateSync(file, 0)],
  ['gone', (file) => rmSync(file)],
  ['with zeroed pages', (file) => spoil(file, (bytes) => bytes.fill(0, 8_192, 40_960))],
  ['with a wrong header', (file) => spoil(file, (bytes) => bytes.write('Kjo nuk eshte ', 0))],
  ['with a header of zeroes', (file) => spoil(file, (bytes) => bytes.fill(0, 0, 100))],
  ['of garbage', (file) => spoil(file, (bytes) => bytes.set(Array.from(bytes, (_, at) => (at * 7919) >> 3)))],
  ['of text', (file) => writeFileSync(file, 'Kjo nuk është bibliotekë. '.repeat(5_000))],
  ['of another program', (file) => withDatabase(file, (db) => db.pragma('application_id = 7'))],
  [
    'without a table',
    (file) => withDatabase(file, (db) => db.exec('PRAGMA foreign_keys=OFF; DROP TABLE dismissal')),
  ],
  [
    'with a trigger',
    (file) =>
      withDatabase(file, (db) =>
        db.exec('CREATE TRIGGER t AFTER INSERT ON change BEGIN DELETE FROM entity; END'),
      ),
  ],
]

/** A library whose last three changes are in no backup, and that is then damaged. */
async function damaged(damage: (file: string) => void) {
  const file = join(keptFolder(), 'library.sqlite')
  const { plan, hands } = await madeLibrary(file)
  const { keeper } = keep(file, { automatic: false }, hands)
  rename(keeper, plan, 3)
  await keeper.close()
  damage(file)
  return { file, plan, hands }
}

describe('a damaged library', () => {
  test.each(damages)(
    '%s is recognised, kept aside, and the newest good backup brought back',
    async (_, damage) => {
      const { file, plan, hands } = await damaged(damage)
      const was = existsSync(file) ? readFileSync(file) : null
      const { keeper } = keep(file, {}, hands)
      const { access, failure, offer } = keeper.state()
      expect(access).toBe('none')
      expect(['damaged-library', 'bad-file']).toContain(failure?.code)
      expect(refusal(() => keeper.library.list())).toEqual({
        code: failure?.code,
        reason: failure?.details.reason,
      })
      expect(offer?.backup).toMatchObject({ place: 'own', reason: 'close' })
      expect(was === null || readFileSync(file).equals(was)).toBe(true)

      const aside = await keeper.restore('own', offer?.backup.name ?? '')
      expect(keeper.state()).toMatchObject({ access: 'write', failure: null, offer: null })
      expect(keeper.library.open(plan)).toMatchObject({ revision: 3, canUndo: true })
      expect(rootOf(keeper.library.open(plan).plan).title).toBe('Titulli 3')
      keeper.library.undo(plan)
      if (was === null) expect(aside).toBeNull()
      else expect(readFileSync(aside ?? '').equals(was)).toBe(true)
    },
  )

  test('that can still be read tells what the backup lacks', async () => {
    const { file, hands } = await damaged((damagedFile) =>
      withDatabase(damagedFile, (db) => db.exec('CREATE TABLE stranger (x)')),
    )
    expect(keep(file, {}, hands).keeper.state().offer?.lacks).toEqual([
      { title: 'Titulli 3', changes: 3, missing: false },
    ])
  })

  test('that cannot be read tells that nobody knows', async () => {
    const { file, hands } = await damaged((damagedFile) => truncateSync(damagedFile, 4_096))
    expect(keep(file, {}, hands).keeper.state().offer?.lacks).toBeNull()
  })

  test('is restored from the newest backup that is whole, not from a damaged one', async () => {
    const { file, hands } = await damaged((damagedFile) => truncateSync(damagedFile, 4_096))
    const [newest, before] = backupsIn(join(dirname(file), 'library-backups'))
    truncateSync(newest?.file ?? '', 30_000)
    const { keeper } = keep(file, {}, hands)
    expect(before?.file.endsWith(keeper.state().offer?.backup.name ?? 'none')).toBe(true)
    await expect(keeper.restore('own', (newest?.file ?? '').split('/').at(-1) ?? '')).rejects.toMatchObject({
      code: 'damaged-library',
    })
    expect(keeper.state().access).toBe('none')
  })

  test('without any backup leaves an empty beginning, and is kept aside', async () => {
    const { file, hands } = await damaged((damagedFile) => {
      truncateSync(damagedFile, 40_960)
      rmSync(join(dirname(damagedFile), 'library-backups'), { recursive: true })
    })
    const { keeper } = keep(file, {}, hands)
    expect(keeper.state()).toMatchObject({ access: 'none', offer: null })
    expect(keeper.startNew()).toMatchObject({ access: 'write', failure: null })
    expect(keeper.library.list()).toEqual([])
    const aside = readdirSync(join(dirname(file), 'library-aside'))
    expect(aside).toHaveLength(1)
    expect(statSync(join(dirname(file), 'library-aside', aside[0] ?? '')).size).toBe(40_960)
  })

  test('can be looked for again, once its stick is back', async () => {
    const { file, plan, hands } = await damaged((damagedFile) => {
      copyFileSync(damagedFile, `${damagedFile}.elsewhere`)
      rmSync(damagedFile)
    })
    const { keeper, states } = keep(file, {}, hands)
    expect(keeper.reopen().access).toBe('none')
    copyFileSync(`${file}.elsewhere`, file)
    expect(keeper.reopen()).toMatchObject({ access: 'write', failure: null })
    expect(keeper.library.open(plan).revision).toBe(6)
    expect(states.at(-1)?.access).toBe('write')
  })
})

describe('a damaged write-ahead log', () => {
  test('of garbage is put aside, the library opened, and that is told', async () => {
    const file = join(keptFolder(), 'library.sqlite')
    const { plan, hands } = await madeLibrary(file)
    writeFileSync(`${file}-wal`, Buffer.alloc(20_000, 0x5a))
    const { keeper } = keep(file, {}, hands)
    expect(keeper.state()).toMatchObject({ access: 'write', notes: ['journal-lost'] })
    expect(keeper.library.open(plan).revision).toBe(3)
    const kept = readdirSync(dirname(file)).filter((name) => name.endsWith('.damaged'))
    expect(kept).toHaveLength(1)
    expect(readFileSync(join(dirname(file), kept[0] ?? ''))).toHaveLength(20_000)
  })

  test('that a kill left whole is taken over without a word', async () => {
    const file = join(keptFolder(), 'library.sqlite')
    const { plan, hands } = await madeLibrary(file)
    const open = keep(file, { automatic: false }, hands).keeper
    rename(open, plan, 2)
    const stick = join(keptFolder(), 'library.sqlite')
    for (const end of ['', '-wal']) copyFileSync(file + end, stick + end)
    const { keeper } = keep(stick, {}, hands)
    expect(keeper.state()).toMatchObject({ access: 'write', notes: [] })
    expect(keeper.library.open(plan).revision).toBe(5)
  })
})

test('a library of a newer program says what to do, offers no older backup, and stays as it is', async () => {
  const file = join(keptFolder(), 'library.sqlite')
  const { hands } = await madeLibrary(file)
  withDatabase(file, (db) => db.pragma('user_version = 99'))
  const was = readFileSync(file)
  const { keeper } = keep(file, {}, hands)
  expect(keeper.state()).toMatchObject({ access: 'none', failure: { code: 'newer-library' }, offer: null })
  expect(readFileSync(file).equals(was)).toBe(true)
})
