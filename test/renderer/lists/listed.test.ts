import { describe, expect, it } from 'vitest'
import { type Listed, listOf, mergeListed, usesIn } from '../../../renderer/lists/listed.ts'
import { countMentions } from '../../../renderer/lists/mentions.ts'
import { createPlan, descendantsOf, flatten, type Plan, plainText } from '../../../shared/model/index.ts'
import { apply, invert } from '../../../shared/operations/index.ts'
import { picture } from '../../support/arbitraries/plans.ts'
import { countingIds } from '../../support/small-plan.ts'

const activity = (title: string, values: object) => ({ kind: 'activity', values: { title, ...values } })

function plan(): Plan {
  const body = [
    {
      type: 'paragraph',
      runs: [{ text: 'ZKK-ja dhe ' }, { text: 'ZKK', bold: true }, { text: ' në ZKKK.' }],
    },
  ]
  const nested = {
    kind: 'plan',
    children: [
      { kind: 'institution', key: 'zkk', values: { name: 'Zyra për Komunitete', short: 'ZKK' } },
      { kind: 'institution', key: 'dka', values: { name: 'DKA' } },
      {
        kind: 'institution',
        key: 'zkkk',
        values: { name: 'Zyra Komunale për Komunitete dhe Kthim', short: 'ZKKK' },
      },
      { kind: 'abbreviation', values: { short: 'ZKK', long: 'Zyra' } },
      { kind: 'section', values: { heading: 'Hyrje', body } },
      {
        kind: 'field',
        values: { name: 'Arsimi' },
        children: [
          {
            kind: 'objective',
            children: [
              {
                kind: 'result',
                children: [
                  activity('Një', { responsible: ['zkk', 'dka', 'zkkk'] }),
                  activity('Dy', { responsible: ['dka'], supporting: ['zkk'] }),
                ],
              },
            ],
          },
        ],
      },
    ],
  }
  return createPlan(flatten(nested as Parameters<typeof flatten>[0], countingIds()))
}

function bodyOf(now: Plan, short: string): Listed {
  const found = listOf(now, 'institution').find((one) => one.short === short)
  if (found === undefined) throw new TypeError(`no ${short}`)
  return found
}

function said(now: Plan): string {
  return descendantsOf(now, now.id, 'section')
    .map(({ body }) => plainText(body))
    .join()
}

describe('the lists of a plan', () => {
  it('know where each of them is used', () => {
    const now = plan()
    const titles = descendantsOf(now, now.id, 'activity')
    const used = usesIn(now, 'institution')
    expect(used.get(bodyOf(now, 'ZKK').id)).toEqual(titles.map(({ id }) => id))
    expect(used.get(bodyOf(now, 'ZKKK').id)).toEqual([titles[0]?.id])
    const [abbreviation] = listOf(now, 'abbreviation')
    const [section] = descendantsOf(now, now.id, 'section')
    expect(usesIn(now, 'abbreviation').get(abbreviation?.id ?? '')).toEqual([section?.id])
  })

  it('merge one into another in one step that is taken back, texts left alone unless asked', () => {
    const now = plan()
    const [from, into] = [bodyOf(now, 'ZKK'), bodyOf(now, 'ZKKK')]
    expect(countMentions(now, 'ZKK')).toBe(1)
    const batch = mergeListed(now, from, into, false)
    const merged = apply(now, batch)
    const [dka] = listOf(now, 'institution').filter(({ short }) => short === '')
    expect(
      descendantsOf(merged, now.id, 'activity').map(({ responsible, supporting }) => [
        responsible,
        supporting,
      ]),
    ).toEqual([
      [[into.id, dka?.id], []],
      [[dka?.id], [into.id]],
    ])
    expect(said(merged)).toBe(said(now))
    expect(picture(apply(merged, invert(now, batch)))).toStrictEqual(picture(now))
  })

  it('name the other in texts where that is asked, endings and longer forms left alone', () => {
    const now = plan()
    const merged = apply(now, mergeListed(now, bodyOf(now, 'ZKK'), bodyOf(now, 'ZKKK'), true))
    expect(said(merged)).toBe('ZKKK-ja dhe ZKKK në ZKKK.')
  })
})
