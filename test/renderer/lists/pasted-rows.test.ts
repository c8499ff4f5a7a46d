import { describe, expect, test } from 'vitest'
import { listOf } from '../../../renderer/lists/listed.ts'
import { pastedRows, pasteRows } from '../../../renderer/lists/pasted-rows.ts'
import { createPlan, flatten, type Plan } from '../../../shared/model/index.ts'
import { apply } from '../../../shared/operations/index.ts'
import { testIds } from '../../support/ids.ts'

const ids = testIds()
const plan = createPlan(
  flatten(
    {
      kind: 'plan',
      values: { title: 'Plani' },
      children: [
        { kind: 'institution', values: { name: 'Drejtoria e Arsimit', short: 'DKA' } },
        { kind: 'institution', values: {} },
        { kind: 'institution', values: { name: 'Zyra e Punësimit', short: 'ZP' } },
      ],
    },
    ids,
  ),
)

function pastedAt(index: number, text: string): readonly string[] {
  const one = listOf(plan, 'institution')[index]
  if (one === undefined) throw new TypeError(`no institution ${index}`)
  return namesIn(apply(plan, pasteRows(plan, one, pastedRows(text, one.kind), ids)))
}

function namesIn(one: Plan): readonly string[] {
  return listOf(one, 'institution').map((each) =>
    each.kind === 'institution' ? `${each.name} ${each.short}` : '',
  )
}

describe('a list that was copied from a sheet', () => {
  test('begins in the empty row in which it is pasted', () => {
    expect(pastedAt(1, 'Instituti i Statistikave\tIS\r\n\r\nShkolla Fan Noli\r\n')).toEqual([
      'Drejtoria e Arsimit DKA',
      'Instituti i Statistikave IS',
      'Shkolla Fan Noli ',
      'Zyra e Punësimit ZP',
    ])
  })

  test('comes after a row that says something', () => {
    expect(pastedAt(0, 'Një\nDy').slice(0, 3)).toEqual(['Drejtoria e Arsimit DKA', 'Një ', 'Dy '])
  })

  test('has short forms first where it is one of abbreviations', () => {
    expect(pastedRows('KKV\tKomiteti Komunal Veprues', 'abbreviation')).toEqual([
      { name: 'Komiteti Komunal Veprues', short: 'KKV' },
    ])
  })

  test('is none where it is one text alone', () => {
    expect(pastedRows('Instituti i Statistikave', 'institution')).toEqual([])
  })
})
