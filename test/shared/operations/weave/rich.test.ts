import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tidyRich } from '../../../../renderer/prose/document.ts'
import type { RichBlock, RichText, Run } from '../../../../shared/model/index.ts'
import { weaveRich } from '../../../../shared/operations/weave/rich.ts'
import { anyRichText } from '../../../support/arbitraries/rich-texts.ts'

const paragraph = (...runs: readonly (string | Run)[]): RichBlock => ({
  type: 'paragraph',
  runs: runs.map((run) => (typeof run === 'string' ? { text: run } : run)),
})
const list = (...items: readonly string[]): RichBlock => ({
  type: 'list',
  ordered: false,
  items: items.map((text) => ({ level: 0, runs: [{ text }] })),
})
const bold = (text: string): Run => ({ text, bold: true })

describe('prose that two people change at the same time', () => {
  const base: RichText = [paragraph('Komuna ndërton shkolla.'), paragraph('Plani zgjat tri vjet.')]

  it('keeps what each writes in a paragraph of their own, and in one paragraph', () => {
    const mine = [paragraph('Komuna jonë ndërton shkolla.'), paragraph('Plani zgjat tri vjet.')]
    const theirs = [paragraph('Komuna ndërton shkolla dhe kopshte.'), paragraph('Plani zgjat pesë vjet.')]
    expect(weaveRich(base, mine, theirs)).toEqual({
      value: [paragraph('Komuna jonë ndërton shkolla dhe kopshte.'), paragraph('Plani zgjat pesë vjet.')],
      overruled: [],
    })
  })

  it('keeps a face that one gives to words beside those that the other writes', () => {
    const mine = [paragraph('Komuna ndërton ', bold('shkolla'), '.'), base[1] ?? paragraph()]
    const theirs = [paragraph('Sot komuna ndërton shkolla.'), base[1] ?? paragraph()]
    expect(weaveRich(base, mine, theirs)).toEqual({
      value: [paragraph('Sot komuna ndërton ', bold('shkolla'), '.'), base[1]],
      overruled: [],
    })
  })

  it('keeps the words that one writes in what the other makes a list', () => {
    const mine = [paragraph('Komuna ndërton shkolla.'), list('Plani zgjat tri vjet.')]
    const theirs = [paragraph('Komuna ndërton shkolla.'), paragraph('Plani zgjat plot tri vjet.')]
    expect(weaveRich(base, mine, theirs).value).toEqual([
      paragraph('Komuna ndërton shkolla.'),
      list('Plani zgjat plot tri vjet.'),
    ])
  })

  it('keeps both paragraphs that are put in at one place, and both ends of one that is parted', () => {
    const mine = [...base, paragraph('Një.')]
    const theirs = [paragraph('Komuna'), paragraph('ndërton shkolla.'), ...base.slice(1), paragraph('Dy.')]
    expect(weaveRich(base, mine, theirs).value).toEqual([
      paragraph('Komuna'),
      paragraph('ndërton shkolla.'),
      ...base.slice(1),
      paragraph('Një.'),
      paragraph('Dy.'),
    ])
  })

  it('leaves mine where both change the same word, and tells theirs', () => {
    const mine = [base[0] ?? paragraph(), paragraph('Plani zgjat pesë vjet.')]
    const theirs = [base[0] ?? paragraph(), paragraph('Plani zgjat ', bold('shtatë'), ' vjet.')]
    expect(weaveRich(base, mine, theirs)).toEqual({ value: mine, overruled: [[paragraph(bold('shtatë'))]] })
  })

  it('leaves what only one changed as they made it', () => {
    fc.assert(
      fc.property(anyRichText.map(tidyRich), anyRichText.map(tidyRich), (base, changed) => {
        expect(weaveRich(base, changed, base)).toEqual({ value: changed, overruled: [] })
        expect(weaveRich(base, base, changed)).toEqual({ value: changed, overruled: [] })
        expect(weaveRich(base, changed, changed)).toEqual({ value: changed, overruled: [] })
      }),
    )
  })
})
