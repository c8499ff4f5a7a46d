import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  defaultLibraryFile,
  keepLibrary,
  placeFile,
  usualLibraryFile,
} from '../../../electron/hosts/library-file.ts'

describe('the library’s file', () => {
  it('is the one that the environment names', () => {
    const named = join('/', 'stick', 'library.sqlite')
    expect(
      defaultLibraryFile({ environment: { HARTUESI_LIBRARY: named }, platform: 'linux', home: '/home/a' }),
    ).toBe(named)
  })

  it.each([
    ['linux', {}, join('/home/a', '.local', 'share', 'Hartuesi', 'library.sqlite')],
    ['linux', { XDG_DATA_HOME: '/data' }, join('/data', 'Hartuesi', 'library.sqlite')],
    ['linux', { HARTUESI_LIBRARY: '' }, join('/home/a', '.local', 'share', 'Hartuesi', 'library.sqlite')],
    ['darwin', {}, join('/home/a', 'Library', 'Application Support', 'Hartuesi', 'library.sqlite')],
    ['win32', { APPDATA: '/roaming' }, join('/roaming', 'Hartuesi', 'library.sqlite')],
    ['win32', {}, join('/home/a', 'AppData', 'Roaming', 'Hartuesi', 'library.sqlite')],
  ] as const)('lies in the user’s data folder on %s with %j', (platform, environment, file) => {
    expect(defaultLibraryFile({ environment, platform, home: '/home/a' })).toBe(file)
  })
  it('lies beside the program in portable mode, unless another one is named', async () => {
    const program = await mkdtemp(join(tmpdir(), 'hartuesi në memorie-'))
    const file = (environment = {}) =>
      defaultLibraryFile({ environment, platform: 'linux', home: '/home/a', program })
    expect(file()).toBe(join('/home/a', '.local', 'share', 'Hartuesi', 'library.sqlite'))
    await writeFile(join(program, 'hartuesi-portable'), '')
    expect(file()).toBe(join(program, 'hartuesi-data', 'library.sqlite'))
    expect(file({ HARTUESI_LIBRARY: '/other/library.sqlite' })).toBe('/other/library.sqlite')
    await rm(program, { recursive: true })
  })

  it('is the one that the user chose, until it is named or portable', async () => {
    const home = await mkdtemp(join(tmpdir(), 'hartuesi-home-'))
    const place = { environment: {}, platform: 'linux', home, program: home } as const
    const memory = placeFile(place) ?? ''
    const library = join(home, 'dosja e re', 'library.sqlite')
    await keepLibrary(memory, library)
    expect(defaultLibraryFile(place)).toBe(library)
    expect(usualLibraryFile(place)).toBe(join(home, '.local', 'share', 'Hartuesi', 'library.sqlite'))
    for (const unfit of ['{', 'null', '{"library":7}', '{"library":"relative.sqlite"}']) {
      await writeFile(memory, unfit)
      expect(defaultLibraryFile(place)).toBe(usualLibraryFile(place))
    }
    await keepLibrary(memory, library)
    const named = { ...place, environment: { HARTUESI_LIBRARY: '/other/library.sqlite' } }
    expect([placeFile(named), defaultLibraryFile(named)]).toEqual([null, '/other/library.sqlite'])
    await writeFile(join(home, 'hartuesi-portable'), '')
    expect([placeFile(place), defaultLibraryFile(place)]).toEqual([null, usualLibraryFile(place)])
    await rm(home, { recursive: true })
  })
})
