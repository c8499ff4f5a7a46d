import { describe, expect, test } from 'vitest'
import { wordsIn } from '../../../renderer/commands/folded.ts'
import { foundCommands } from '../../../renderer/commands/found-commands.ts'
import { keyText } from '../../../renderer/commands/key-text.ts'
import type { CommandName } from '../../../shared/contract/index.ts'
import { translateIn } from '../../support/speech.ts'

function namesFor(query: string, can: (name: CommandName) => boolean = () => true): readonly string[] {
  return foundCommands(translateIn('sq'), wordsIn(query), can).map(({ key }) => key)
}

describe('the commands that a search finds', () => {
  test('have its words, whichever letters are at hand', () => {
    expect(namesFor('zhbej')).toEqual(['undo'])
    expect(namesFor('plan ri')).toEqual(['new-plan'])
    expect(namesFor('qelqezi')).toEqual([])
  })

  test.each([
    ['printo', 'print'],
    ['totali', 'go-budget'],
    ['fondi', 'go-lists'],
    ['fshi', 'bin'],
    ['fshi', 'keys'],
    ['logo', 'go-data'],
    ['periudha', 'go-data'],
    ['serbisht', 'go-translation'],
    ['word', 'export'],
    ['gabimet', 'go-checks'],
    ['backup', 'settings'],
  ] as const)('are found by other words for them too: %s', (query, name) => {
    expect(namesFor(query)).toContain(name)
  })

  test('are only those that can be given now, and not the search itself', () => {
    expect(namesFor('', (name) => name === 'find' || name === 'help')).toEqual(['help'])
  })

  test('come with their first keys', () => {
    const [zoom] = foundCommands(translateIn('sq'), wordsIn('zmadho'), () => true)
    expect(zoom).toMatchObject({ title: 'Zmadho', keys: 'Ctrl++' })
  })
})

test.each([
  ['mod+shift+Z', 'Ctrl+Shift+Z'],
  ['alt+shift+Digit1', 'Alt+Shift+1'],
  ['alt+PageDown', 'Alt+Page Down'],
  ['F1', 'F1'],
])('the keys %s are printed %s', (keys, text) => {
  expect(keyText(keys)).toBe(text)
})
