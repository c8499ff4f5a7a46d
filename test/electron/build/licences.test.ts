import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildIfNeeded } from '../../../electron/build/build.ts'
import { licenceFiles, shippedLicences, written } from '../../../electron/build/licences/main.ts'
import type { Licences } from '../../../electron/build/licences/parts.ts'
import { purposeOf } from '../../../renderer/settings/licence-purposes.ts'

describe('the licences of what ships', () => {
  let licences: Licences
  beforeAll(async () => {
    await buildIfNeeded()
    licences = await shippedLicences()
  })

  it('are listed as the last build ships them (else: node electron/build/licences/main.ts)', async () => {
    expect(await readFile(licenceFiles.parts, 'utf8')).toBe(written(licences.parts))
    expect(await readFile(licenceFiles.texts, 'utf8')).toBe(written(licences.texts))
  })

  it('let the program be given away as it is', () => {
    // Each alternative of an expression would do; none of these wants the program's own sources to be opened.
    const free = /^\(?(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|Unlicense|Zlib|OFL-1\.1)\b/
    const others = licences.parts.filter(({ licence }) => !free.test(licence))
    expect(others.map(({ name, licence }) => `${name}: ${licence}`)).toEqual([])
  })

  it('come with what each package is for', () => {
    const told = licences.parts.filter(
      ({ name, broughtBy }) => purposeOf(((key: string) => key) as never, name, broughtBy) === null,
    )
    expect(told).toEqual([])
  })
})
