import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { verifyLibrary } from '../../../../electron/store/index.ts'
import { migrations } from '../../../../electron/store/migrations/index.ts'
import { schemaAt } from '../../../../electron/store/schema/compare.ts'
import { smallPlan, withDatabase } from '../../store/on-disk.ts'
import { Hands, keep, keptFolder, madeLibrary, refusal, rename } from './kept.ts'

const halfHour = 30 * 60

const newFile = (): string => join(keptFolder(), 'library.sqlite')

describe('backups', () => {
  test('are made on start, after each half hour with changes, and on closing; each is a whole library', async () => {
    const file = newFile()
    const { keeper, hands } = keep(file)
    await keeper.desk.idle()
    const plan = keeper.library.create(smallPlan())
    hands.pass(halfHour)
    await keeper.desk.idle()
    hands.pass(2 * halfHour)
    await keeper.desk.idle()
    rename(keeper, plan, 1)
    hands.pass(halfHour)
    await keeper.desk.idle()
    rename(keeper, plan, 1)
    await keeper.close()
    const found = keeper.desk.list()
    expect(found.map(({ info }) => info.reason)).toEqual(['close', 'work', 'work', 'start'])
    for (const backup of found) verifyLibrary(backup.file)
    expect(readdirSync(dirname(file)).toSorted()).toEqual(['library-backups', 'library.sqlite'])
    expect(readdirSync(join(dirname(file), 'library-backups'))).toHaveLength(4)
  })

  test('that would hold the same as the last one are not kept', async () => {
    const file = newFile()
    const { hands } = await madeLibrary(file)
    for (let start = 0; start < 5; start += 1) await keep(file, {}, hands).keeper.close()
    const { keeper } = keep(file, {}, hands)
    expect(await keeper.backUpNow()).toBeNull()
    expect(keeper.desk.list().map(({ info }) => info.reason)).toEqual(['close', 'start'])
  })

  test('go to a second folder too, and a stick that is missing is told without stopping anything', async () => {
    const file = newFile()
    const stick = keptFolder()
    const { plan, hands } = await madeLibrary(file)
    const { keeper } = keep(file, {}, hands)
    await keeper.desk.idle()
    await keeper.desk.choose(stick)
    expect(readdirSync(stick)).toEqual(['Hartuesi ZYRA-1'])
    rename(keeper, plan, 1)
    await keeper.backUpNow()
    const second = keeper.desk.list().filter(({ info }) => info.place === 'second')
    expect(second).toHaveLength(2)
    for (const backup of second) verifyLibrary(backup.file)

    renameSync(stick, `${stick}-pulled`)
    rename(keeper, plan, 1)
    expect(await keeper.backUpNow()).not.toBeNull()
    expect(keeper.state().backups).toMatchObject({
      failure: null,
      second: { folder: stick, failure: { code: 'folder-gone' } },
    })
    renameSync(`${stick}-pulled`, stick)
    await keeper.close()
    expect(keep(file, {}, hands).keeper.state().backups.second).toEqual({ folder: stick, failure: null })
  })

  test('in the second folder restore a library that is gone with its backups', async () => {
    const [file, stick] = [newFile(), keptFolder()]
    const { plan, hands } = await madeLibrary(file)
    const first = keep(file, {}, hands).keeper
    await first.desk.choose(stick)
    await first.close()
    const other = keep(newFile(), { machine: { name: 'Zyra e re', mark: 'bbbb' } }, hands).keeper
    await other.desk.choose(stick)
    const backup = other.desk.list().find(({ info }) => info.name.startsWith('Hartuesi ZYRA-1/'))
    await other.restore('second', backup?.info.name ?? '')
    expect(other.library.open(plan).revision).toBe(3)
  })

  test('restored put what there was aside, and it comes back the same way', async () => {
    const file = newFile()
    const { plan, hands } = await madeLibrary(file)
    const { keeper } = keep(file, {}, hands)
    await keeper.desk.idle()
    rename(keeper, plan, 2)
    const [old] = keeper.desk.list()
    hands.pass(60)
    const aside = await keeper.restore('own', old?.info.name ?? '')
    expect(keeper.library.open(plan).revision).toBe(3)
    verifyLibrary(aside ?? '')
    const before = keeper.desk.list().find(({ info }) => info.reason === 'restore')
    await keeper.restore('own', before?.info.name ?? '')
    expect(keeper.library.open(plan).revision).toBe(5)
  })

  test.each(['..', '../library.sqlite', '000001-20261122T080000Z-start.sqlite', ''])(
    'of no such name are not found: %s',
    async (name) => {
      const { keeper } = keep(newFile())
      await expect(keeper.restore('own', name)).rejects.toMatchObject({ code: 'not-found' })
      expect(keeper.state().access).toBe('write')
    },
  )

  test('that cannot be made are told, and the library stays open', async () => {
    const file = newFile()
    const { plan, hands } = await madeLibrary(file)
    const { keeper, states } = keep(file, {}, hands)
    await keeper.desk.idle()
    rename(keeper, plan, 1)
    const folder = join(dirname(file), 'library-backups')
    rmSync(folder, { recursive: true })
    withDatabase(folder, (db) => db.exec('CREATE TABLE not_a_folder (x)'))
    hands.pass(halfHour)
    await keeper.desk.idle()
    expect(states.at(-1)).toMatchObject({ access: 'write', backups: { failure: { code: 'not-writable' } } })
    rename(keeper, plan, 1)
    rmSync(folder)
  })

  test('are counted on by a clock that was set back, and that is told', async () => {
    const file = newFile()
    const { plan, hands } = await madeLibrary(file)
    hands.time -= 3 * 365 * 24 * 60 * 60 * 1000
    const { keeper } = keep(file, {}, hands)
    await keeper.desk.idle()
    expect(keeper.state().notes).toEqual(['clock-behind'])
    rename(keeper, plan, 1)
    const made = await keeper.backUpNow()
    expect(keeper.desk.folder).toBe(dirname(made?.file ?? ''))
    expect(made?.info.name.startsWith('000003-20231123')).toBe(true)
    expect(keeper.library.history(plan)).toHaveLength(5)
    keeper.library.undo(plan)
  })
})

describe('an older library', () => {
  test('is backed up among the backups before it is migrated', async () => {
    const file = newFile()
    withDatabase(file, (db) => {
      db.exec(migrations[0]?.sql ?? '')
      db.pragma('user_version = 1')
      db.pragma(`application_id = ${0x4852544c}`)
    })
    const { keeper } = keep(file)
    await keeper.close()
    const backup = keeper.desk.list().find(({ info }) => info.reason === 'migration')
    const kept = withDatabase(backup?.file ?? '', (db) => ({
      version: db.pragma('user_version', { simple: true }),
      dismissal: db.prepare("SELECT count(*) FROM sqlite_master WHERE name = 'dismissal'").pluck().get(),
    }))
    expect(kept).toEqual({ version: 1, dismissal: 0 })
    expect(schemaAt(1)).not.toBe(schemaAt(migrations.length))
    verifyLibrary(backup?.file ?? '')
  })
})

describe('a library that is open elsewhere', () => {
  const elsewhere = { machine: { name: 'ZYRA-2', mark: 'bbbb' } }

  test('on another computer is open for reading only, with its name', async () => {
    const file = newFile()
    const { plan, hands } = await madeLibrary(file)
    keep(file, {}, hands)
    const { keeper } = keep(file, elsewhere, hands)
    expect(keeper.state()).toMatchObject({
      access: 'read',
      readOnly: { reason: 'held', machine: 'ZYRA-1', here: false },
    })
    expect(keeper.library.open(plan).revision).toBe(3)
    for (const change of [
      () => rename(keeper, plan, 1),
      () => keeper.library.create(smallPlan()),
      () => keeper.library.writeSettings({ language: 'en' }),
      () => keeper.library.bin(plan),
      () => keeper.startNew(),
    ])
      expect(['read-only', 'file-in-use']).toContain(refusal(change).code)
    await expect(keeper.restore('own', keeper.desk.list()[0]?.info.name ?? '')).rejects.toMatchObject({
      code: 'read-only',
    })
  })

  test('follows what is written there, and writes once it is closed there', async () => {
    const file = newFile()
    const { plan, hands } = await madeLibrary(file)
    const first = keep(file, {}, hands).keeper
    const { keeper, states } = keep(file, elsewhere, hands)
    rename(first, plan, 2)
    hands.pass(5)
    expect(keeper.library.open(plan).revision).toBe(5)
    await first.close()
    hands.pass(5)
    expect(states.at(-1)).toMatchObject({ access: 'write', readOnly: null })
    rename(keeper, plan, 1)
    expect(keeper.library.open(plan).revision).toBe(6)
  })

  test('by a computer that is silent for a minute is taken over; when that one comes back it writes nothing', async () => {
    const file = newFile()
    const { plan, hands } = await madeLibrary(file)
    const silent = new Hands()
    const first = keep(file, {}, silent)
    const { keeper } = keep(file, elsewhere, hands)
    hands.pass(50)
    expect(keeper.state().access).toBe('read')
    hands.pass(20)
    expect(keeper.state().access).toBe('write')
    rename(keeper, plan, 1)
    expect(refusal(() => rename(first.keeper, plan, 1))).toEqual({ code: 'read-only', reason: 'taken' })
    await Promise.resolve()
    expect(first.states.at(-1)).toMatchObject({
      access: 'read',
      readOnly: { reason: 'taken', machine: 'ZYRA-2', here: false },
    })
    expect(first.keeper.library.open(plan).revision).toBe(4)
    await first.keeper.close()
    rename(keeper, plan, 1)
    expect(withDatabase(file, (db) => db.pragma('integrity_check', { simple: true }))).toBe('ok')
  })

  test('by one whose clock is years off is not taken over while it lives', async () => {
    const file = newFile()
    const { hands } = await madeLibrary(file)
    const wrong = new Hands()
    wrong.time = 0
    keep(file, {}, wrong)
    const { keeper } = keep(file, elsewhere, hands)
    for (let step = 0; step < 30; step += 1) {
      hands.pass(10)
      wrong.pass(10)
    }
    expect(keeper.state().access).toBe('read')
  })

  test('on a stick that went from one computer to the other keeps what each of them wrote', async () => {
    const stick = join(keptFolder(), 'stick')
    mkdirSync(stick)
    const file = join(stick, 'library.sqlite')
    const { plan, hands } = await madeLibrary(file)
    const first = keep(file, {}, hands)
    rename(first.keeper, plan, 1)
    // Pulled out while open, and put into the other computer, which finds the lock and the log of the first.
    const { keeper } = keep(file, elsewhere, new Hands())
    expect(keeper.state().readOnly?.machine).toBe('ZYRA-1')
    expect(existsSync(`${file}.lock`)).toBe(true)
    expect(keeper.library.open(plan).revision).toBe(4)
  })
})
