import { expect, test } from 'vitest'
import { folderAfter } from '../../../renderer/document/folder-after.ts'

test.each([
  [null, 'papers'],
  ['cancelled', 'papers'],
  ['file-in-use', 'papers'],
  ['folder-gone', null],
  ['not-writable', null],
  ['disk-full', null],
] as const)('after %s the next papers go to %s', (failure, folder) => {
  expect(folderAfter('papers', failure)).toBe(folder)
})
