import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { defaultFormat, type PlanFormat, parseFormat } from '../../../shared/formats/index.ts'
import { failure, newId, serve, type TestServices } from './serve.ts'

let services: TestServices
beforeEach(async () => {
  services = await serve()
})
afterEach(() => services.close())

const heading = 'Kolona e nxjerrë nga kuvendi'

/** A format that prints a word found in no other. */
const made: PlanFormat = {
  ...defaultFormat,
  id: 'kuvendi',
  activityTable: {
    ...defaultFormat.activityTable,
    columns: defaultFormat.activityTable.columns.map((column) =>
      column.content === 'title' ? { ...column, heading: { sq: heading, sr: heading, en: heading } } : column,
    ),
  },
}

describe('the formats that somebody made', () => {
  test('are listed after they were added, and every window hears of it', async () => {
    expect(await services.value('formats.add', { format: made })).toEqual(made)
    expect(await services.value('formats.list', {})).toEqual([made])
    expect(services.events).toContainEqual(['formats', {}])
  })

  test('are refused where they are none, with the place', async () => {
    const wrong = { ...made, analysis: 'pest' } as never
    expect(await services.call('formats.add', { format: wrong })).toEqual(
      failure('invalid-input', { place: 'format.analysis' }),
    )
  })

  test('are written as a file that can be taken in again', async () => {
    await services.value('formats.add', { format: made })
    const { path } = await services.value('formats.export', { id: 'kuvendi', folder: services.folder })
    expect(path).toBe(join(services.folder, 'kuvendi.json'))
    expect(parseFormat(await readFile(path ?? '', 'utf8'))).toEqual({ ok: true, format: made })
    expect(await services.call('formats.export', { id: 'x', folder: services.folder })).toEqual(
      failure('not-found', { format: 'x' }),
    )
  })

  test('are those in which papers are written', async () => {
    await services.value('formats.add', { format: made })
    const { plan } = await services.value('library.sample', {})
    await services.value('plan.apply', {
      plan,
      operations: [{ type: 'update', id: plan, values: { format: 'kuvendi' } }],
    })
    const { files } = await services.value('export.run', {
      plan,
      job: newId(),
      formats: ['html'],
      language: 'sq',
      folder: services.folder,
    })
    expect(await readFile(files[0]?.path ?? '', 'utf8')).toContain(heading)
  })

  test('are printed on the paper that is asked for', async () => {
    const { plan } = await services.value('library.sample', {})
    const pages = async (paper?: 'A3'): Promise<string> => {
      const { files } = await services.value('export.run', {
        plan,
        job: newId(),
        formats: ['html'],
        language: 'sq',
        folder: services.folder,
        ...(paper && { paper }),
      })
      return readFile(files[0]?.path ?? '', 'utf8')
    }
    expect(await pages()).not.toBe(await pages('A3'))
  })
})
