import { expect, test } from 'vitest'
import { flowOf, sheetMarkup, writeHtml } from '../../../../shared/document/html/index.ts'
import { column, heading, paragraph, part, row, table, tree, wholePaper } from '../../../support/trees.ts'

/** The words of markup, in order. */
function wordsOf(html: string): readonly string[] {
  return html
    .replace(/<head>.*<\/head>/s, '')
    .split(/<[^>]*>/)
    .map((text) => text.trim())
    .filter((text) => text !== '')
}

test('the pieces of a paper say all that its page of HTML says, in its order', () => {
  const paper = wholePaper()
  const flow = flowOf(paper)
  const place = { page: 1, pages: 1, numbers: new Map<string, number>() }
  const pieces = flow.parts.map((one) =>
    sheetMarkup(flow, { ...one, header: [], footer: [] }, one.pieces, place),
  )
  const without = { ...paper, parts: paper.parts.map((one) => ({ ...one, header: [], footer: [] })) }
  expect(wordsOf(pieces.join(''))).toEqual(wordsOf(writeHtml(without)))
})

test('heading rows belong to the frame of a table, joined rows stay one piece', () => {
  const rows = [row(['A', 'B']), row(['1', '2']), row(['3', '4'])]
  const flow = flowOf(tree([part([table([column(1, 1), column(1, 1)], rows, { headerRows: 1 })])]))
  expect(flow.parts[0]?.pieces.map(({ html }) => wordsOf(html))).toEqual([
    ['1', '2'],
    ['3', '4'],
  ])
  expect(wordsOf(flow.frames[0]?.open ?? '')).toEqual(['A', 'B'])
})

test('headings keep with what follows, and are listed with their places', () => {
  const flow = flowOf(tree([part([heading(1, '1', 'Hyrje'), paragraph('Tekst')])]))
  expect(flow.parts[0]?.pieces.map(({ keep }) => keep)).toEqual([true, false])
  expect(flow.headings).toMatchObject([{ anchor: 'h-1-Hyrje', level: 1, title: '1. Hyrje' }])
})

test('contents take the numbers of pages, and footers their own', () => {
  const paper = tree([
    part([
      { type: 'contents', heading: 'Përmbajtja', depth: 2 },
      { ...heading(1, '1', 'Hyrje'), anchor: 'a"b' },
    ]),
  ])
  const flow = flowOf(paper)
  const [one] = flow.parts
  if (one === undefined) throw new TypeError('no part')
  const footed = { ...one, footer: [{ type: 'field', field: 'page' } as const] }
  const html = sheetMarkup(flow, footed, one.pieces, {
    page: 3,
    pages: 9,
    numbers: new Map([['a&quot;b', 7]]),
  })
  expect(wordsOf(html)).toContain('7')
  expect(wordsOf(html).at(-1)).toBe('3')
})
