import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { commandNames } from '../../../shared/contract/index.ts'

const renderer = join(import.meta.dirname, '..', '..', '..', 'renderer')

test('every command of the table is taken somewhere in the window', async () => {
  const files = await readdir(renderer, { recursive: true })
  const sources = await Promise.all(
    files.filter((name) => /\.tsx?$/.test(name)).map((name) => readFile(join(renderer, name), 'utf8')),
  )
  const taken = new Set([...sources.join('\n').matchAll(/useCommand\('([\w-]+)'/g)].map(([, name]) => name))
  expect(commandNames.filter((name) => !taken.has(name))).toEqual([])
})
