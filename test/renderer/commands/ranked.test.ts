import { describe, expect, test } from 'vitest'
import type { Found } from '../../../renderer/commands/finders.ts'
import { wordsIn } from '../../../renderer/commands/folded.ts'
import { ranked } from '../../../renderer/commands/ranked.ts'

function found(code: string, title: string): Found {
  return { key: `${code} ${title}`, code, title, kind: '', excerpt: '', keys: '', go: () => {} }
}

const all = [
  found('', 'Përmbajtja'),
  found('1', 'Arsimi'),
  found('1.1.1', 'Bursa për nxënësit'),
  found('1.1', 'Më shumë nxënës në shkollë'),
  found('11.1', 'Rregullimi i shkollës'),
  found('', 'Shkollat e komunës'),
  found('', 'Zbulimi i burimeve'),
  found('', 'Buxheti'),
]

function order(query: string): readonly string[] {
  return ranked(all, wordsIn(query)).map(({ code, title }) => code || title)
}

describe('what a search found', () => {
  test('begins with the very code that was typed, then what stands below it', () => {
    expect(order('1.1').slice(0, 2)).toEqual(['1.1', '1.1.1'])
    expect(order('1').slice(0, 3)).toEqual(['1', '1.1.1', '1.1'])
  })

  test('begins with names that begin so, then words that do, then words that hold it; without ë and ç', () => {
    expect(order('shkoll').slice(0, 4)).toEqual(['Shkollat e komunës', '1.1', '11.1', 'Përmbajtja'])
    expect(order('bu').slice(0, 4)).toEqual(['1.1.1', 'Buxheti', 'Zbulimi i burimeve', 'Përmbajtja'])
    expect(order('nxenes').slice(0, 2)).toEqual(['1.1.1', '1.1'])
    expect(order('ARSIMI')[0]).toBe('1')
  })

  test('begins with what is called so otherwise before what only says the words somewhere', () => {
    const [said, called] = [found('', 'Hyrja'), { ...found('', 'Te buxheti'), also: 'totali kostot' }]
    expect(ranked([said, called], wordsIn('kosto'))).toEqual([called, said])
  })

  test('stays in the order of the plan where nothing tells it apart', () => {
    expect(ranked(all, [])).toEqual(all)
    expect(order('qelqezi')).toEqual(all.map(({ code, title }) => code || title))
  })
})
