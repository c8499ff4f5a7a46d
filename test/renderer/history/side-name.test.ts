import { expect, test } from 'vitest'
import { sideName } from '../../../renderer/history/side-name.ts'
import type { Version } from '../../../shared/contract/index.ts'
import { speechIn } from '../../support/speech.ts'

const speech = speechIn('sq')

const version = (name: string, revision: number): Version => ({
  id: `${name} ${revision}`,
  name,
  revision,
  author: '',
  at: '2026-11-22T11:00:00.000Z',
})

/** The names of moments as the choice of a comparison lists them. */
function listed(versions: readonly Version[], ...revisions: readonly number[]): readonly string[] {
  return revisions.map((revision) => sideName(speech, { type: 'revision', revision }, versions))
}

test('a moment with several names is found by each of them', () => {
  const versions = [version('Para miratimit', 4), version('Pas konsultimit', 4)]
  expect(listed(versions, 4)).toEqual(['Para miratimit, Pas konsultimit'])
})

test('moments of one name are told apart', () => {
  const versions = [version('Drafti', 4), version('Drafti', 7), version('Drafti', 7), version('Miratuar', 9)]
  expect(listed(versions, 4, 7, 9)).toEqual(['Drafti (ndryshimi 4)', 'Drafti (ndryshimi 7)', 'Miratuar'])
})
