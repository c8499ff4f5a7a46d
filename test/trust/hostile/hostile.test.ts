import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { importHostile, readHostile } from './import.ts'
import { hostileFolder, keptFiles } from './main.ts'
import { pages } from './pages.ts'
import { pictures } from './pictures.ts'
import { hostilePlanFiles } from './plan-files.ts'
import { largeTranscriptions, smallTranscriptions } from './transcriptions.ts'

it('the hostile files that are kept are those that the script makes', async () => {
  expect(new Set(await readdir(hostileFolder))).toEqual(new Set(keptFiles.map(({ name }) => name)))
  for (const { name, bytes } of keptFiles)
    expect(Buffer.from(bytes()).equals(await readFile(join(hostileFolder, name))), name).toBe(true)
})

it('a transcription from a stranger is refused or read as plain text', async () => {
  const figures = await readHostile(smallTranscriptions)
  expect(figures.wrong).toEqual([])
  expect(figures.refused + figures.harmless).toBe(smallTranscriptions.length)
  expect(figures.refused).toBeGreaterThan(20)
})

it('a picture from a stranger is refused, or opened to be drawn anew', async () => {
  const figures = await readHostile(pictures)
  expect(figures.wrong).toEqual([])
  expect(figures.refused).toBe(16)
})

it('what is pasted becomes text and nothing else', async () => {
  const figures = await readHostile(pages)
  expect(figures.wrong).toEqual([])
  expect(figures.harmless).toBe(pages.length)
})

it('a .plv from a stranger is refused, or holds a plan and nothing else', async () => {
  const files = await hostilePlanFiles()
  const figures = await readHostile(files.filter(({ name }) => !name.startsWith('oversize')))
  expect(figures.wrong).toEqual([])
  expect(figures.refused).toBeGreaterThan(30)
})

it('an import of what is far too large ends in a refusal and leaves the library as it was', async () => {
  const oversize = (await hostilePlanFiles()).filter(({ name }) => name.startsWith('oversize'))
  const figures = await importHostile([...largeTranscriptions, ...oversize])
  expect(figures).toEqual({
    files: largeTranscriptions.length + 1,
    refused: largeTranscriptions.length + 1,
    harmless: 0,
    wrong: [],
  })
}, 120_000)
