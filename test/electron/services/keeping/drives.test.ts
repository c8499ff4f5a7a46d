import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { drivesAmong } from '../../../../electron/services/keeping/drives.ts'
import { failure, serve, type TestServices } from '../serve.ts'

let host: TestServices
let plugged: string[] = []
beforeEach(async () => {
  host = await serve({ host: 'web', backups: true, drives: () => plugged })
})
afterEach(() => host.close())

it('drives are what is mounted where sticks are, with names as people see them', () => {
  const mounts = [
    '/dev/sda1 / ext4 rw 0 0',
    'proc /proc proc rw 0 0',
    '/dev/sdb1 /media/zyra/USB\\040e\\040Zyrës vfat rw 0 0',
    '/dev/sdc1 /run/media/zyra/KINGSTON vfat rw 0 0',
    '/dev/sdb1 /media/zyra/USB\\040e\\040Zyrës vfat rw 0 0',
    '/dev/sdd1 /mediateka ext4 rw 0 0',
    '',
  ]
  expect(drivesAmong(mounts.join('\n'))).toEqual(['/media/zyra/USB e Zyrës', '/run/media/zyra/KINGSTON'])
})

it('a window makes a drive the second folder while it is plugged in, and no other folder', async () => {
  const stick = join(host.folder, 'KINGSTON')
  mkdirSync(stick)
  const refused = failure('folder-gone', { path: stick })
  expect(await host.call('backups.chooseDrive', { folder: stick })).toMatchObject(refused)
  expect((await host.value('library.state', {})).backups.second).toBeNull()
  plugged = [stick]
  expect(await host.value('backups.listDrives', {})).toEqual({ folders: [stick] })
  await host.value('backups.chooseDrive', { folder: stick })
  await host.value('backups.make', {})
  expect((await host.value('library.state', {})).backups.second).toEqual({ folder: stick, failure: null })
  const { backups } = await host.value('backups.list', {})
  expect(backups.filter(({ place }) => place === 'second')).toHaveLength(1)
})
