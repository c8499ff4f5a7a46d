import { expect, test } from 'vitest'
import type { Block } from '../../../../shared/document/tree.ts'
import { describeWith } from '../../../support/describe-with.ts'
import { letters, type PdfFile, type WordPage } from '../../../support/pdf.ts'
import {
  cell,
  column,
  heading,
  implementationPlan,
  list,
  paragraph,
  part,
  prose,
  row,
  run,
  table,
  tree,
  wholePaper,
} from '../../../support/trees.ts'
import { pdfFolder } from './folder.ts'

const folder = pdfFolder()
/** Millimetres of white that every page keeps at its sides. */
const side = 12
const pointsPerMillimetre = 72 / 25.4

async function pageOf(file: PdfFile, text: string): Promise<number> {
  const pages = await file.pages()
  return pages.findIndex((page) => letters(page).includes(letters(text))) + 1
}

/** The words that stick out of the page's margins. */
function overflowing(pages: readonly WordPage[]): string[] {
  return pages.flatMap(({ width, height, words }) =>
    words
      .filter(({ left, right, top, bottom }) => {
        const margin = side * pointsPerMillimetre - 0.5
        return left < margin || right > width - margin || top < 20 || bottom > height - 20
      })
      .map(({ text }) => text),
  )
}

function lines(count: number): Block[] {
  return Array.from({ length: count }, (_, index) => paragraph(`rreshti ${index}`))
}

/** So many lines stand before the blocks: from a third of a page left to none. */
const heights = Array.from({ length: 14 }, (_, index) => 22 + index)
const marks = heights.map((height) => `${height}z`)

/** One file with the blocks at every height of a page; `mark` tells the heights apart. */
async function atEveryHeight(blocks: (mark: string) => Block[]): Promise<PdfFile> {
  return folder.save(tree(heights.map((height) => part([...lines(height), ...blocks(`${height}z`)]))))
}

async function expectTogether(file: PdfFile, texts: readonly string[]): Promise<void> {
  const pages = await Promise.all(texts.map((text) => pageOf(file, text)))
  expect(pages[0]).toBeGreaterThan(0)
  expect(pages).toEqual(texts.map(() => pages[0]))
}

describeWith(['pdftotext'], 'where pages and lines break', () => {
  test('no heading stands alone at the foot of a page, wherever it falls', async () => {
    const file = await atEveryHeight((mark) => [
      heading(1, '1', `Kreu${mark}`),
      heading(2, '1.1', `Nënkreu${mark}`),
      paragraph(`Parathënie${mark} ${prose(6)}`),
    ])
    for (const mark of marks)
      await expectTogether(file, [`Kreu${mark}`, `Nënkreu${mark}`, `Parathënie${mark}`])
  })

  test('a heading stays with the heading rows and first row of its table', async () => {
    const file = await atEveryHeight((mark) => [
      heading(2, '1.1', `Tabela${mark}`),
      paragraph('Titulli i saj', 'caption', true),
      table(
        [column(40, 1), column(40, 1)],
        [row([`Koka${mark}`, 'Kokë'], { tone: 'header' }), row([prose(3), `Fundi${mark}`])],
      ),
    ])
    for (const mark of marks) await expectTogether(file, [`Tabela${mark}`, `Koka${mark}`, `Fundi${mark}`])
  })

  test('a band stays with what it is over, a sum with what it adds up', async () => {
    const file = await atEveryHeight((mark) => [
      table(
        [column(60, 1), column(60, 1)],
        [
          row([`Brezi${mark}`, ''], { tone: 'band' }),
          row([`Veprimi${mark}`, '1']),
          row([`Shuma${mark}`, '1'], { tone: 'subtotal' }),
        ],
        { headerRows: 0 },
      ),
    ])
    for (const mark of marks) await expectTogether(file, [`Brezi${mark}`, `Veprimi${mark}`, `Shuma${mark}`])
  })

  test('heading rows are repeated on each page and no row is split', async () => {
    const rows = Array.from({ length: 60 }, (_, index) =>
      row([`fillimi${index}z ${prose(3, index)} mbarimi${index}z`, prose(1, index)]),
    )
    const file = await folder.save(
      tree([
        part([table([column(60, 1), column(60, 1)], [row(['Koka', 'Kokë'], { tone: 'header' }), ...rows])]),
      ]),
    )
    const pages = await file.pages()
    expect(pages.length).toBeGreaterThan(5)
    for (const page of pages) expect(page).toContain('Koka')
    for (const index of rows.keys()) await expectTogether(file, [`fillimi${index}z`, `mbarimi${index}z`])
  })

  test('a table is kept on one page if it is to be and fits', async () => {
    const rows = Array.from({ length: 12 }, (_, index) => row([`rreshti i ${index}-të`, prose(1)]))
    const file = await folder.save(
      tree([
        part([
          ...lines(22),
          table([column(30, 1), column(60, 1)], [row(['Koka', ''], { tone: 'header' }), ...rows], {
            keepTogether: true,
          }),
        ]),
      ]),
    )
    expect([await pageOf(file, 'Koka'), await pageOf(file, 'rreshti i 11-të')]).toEqual([2, 2])
  })

  test('a cell of 20,000 characters prints whole', async () => {
    const words = Array.from({ length: 2_500 }, (_, index) => `fjala${index}`)
    const text = words.join(' ')
    expect(text.length).toBeGreaterThan(20_000)
    const long = table(
      [column(20, 0), column(30, 1), column(20, 0)],
      [
        row(['Kodi', 'Përshkrimi', 'Fund'], { tone: 'header' }),
        row(['1.1', text, '']),
        row(['1.2', 'më pas', '']),
      ],
    )
    const file = await folder.save(tree([part([paragraph(prose(3)), long])]))
    const printed = (await file.letters()).replaceAll('KodiPërshkrimiFund', '')
    expect(printed.includes(words.join(''))).toBe(true)
    expect((await file.pages()).length).toBeGreaterThan(5)
    for (const page of await file.pages()) expect(page).toContain('Kodi')
    expect(overflowing(await file.words())).toEqual([])
  })

  test('the text of a cell that spans pages is printed on each of them', async () => {
    const rows = Array.from({ length: 80 }, (_, index) =>
      row([...(index === 0 ? [cell('Fusha e arsimit', { rowSpan: 80 })] : []), `veprimi ${index}`, '1']),
    )
    const file = await folder.save(
      tree([
        part([
          table(
            [column(30, 1), column(60, 1), column(20, 0)],
            [row(['Fusha', 'Veprimi', 'Nr.'], { tone: 'header' }), ...rows],
          ),
        ]),
      ]),
    )
    const pages = await file.pages()
    expect(pages.length).toBeGreaterThan(1)
    for (const page of pages) expect(page).toContain('Fusha e arsimit')
    for (const index of rows.keys()) expect(await pageOf(file, `veprimi ${index}`)).toBeGreaterThan(0)
  })

  test('the text of a long cell beside many rows goes on over pages without a loss', async () => {
    const words = Array.from({ length: 900 }, (_, index) => `fjala${index}`)
    const rows = Array.from({ length: 6 }, (_, index) =>
      row([...(index === 0 ? [cell(words.join(' '), { rowSpan: 6 })] : []), `veprimi ${index}`]),
    )
    const file = await folder.save(
      tree([part([table([column(30, 1), column(60, 1)], rows, { headerRows: 0 })])]),
    )
    const printed = await file.letters()
    for (const word of words) expect(printed.includes(word)).toBe(true)
    for (const index of rows.keys()) expect(printed.includes(`veprimi${index}`)).toBe(true)
  })

  test('long words and addresses break, and nothing leaves the margins', async () => {
    const word = 'Ndërinstitucionalizimipërgjithësueshmërisësëpërfshirjes'
    const address =
      'https://www.shembull.invalid/komuna/plani-lokal/2026/shtojcat?gjuha=sq&faqja=12#buxheti-i-plote'
    const endless = 'a'.repeat(5_000)
    const narrow = table(
      Array.from({ length: 16 }, () => column(8, 1)),
      [
        row(
          Array.from({ length: 16 }, () => 'Institucioni/organizata'),
          { tone: 'header' },
        ),
        row(Array.from({ length: 16 }, (_, index) => (index % 2 ? word : address))),
      ],
      { density: 'compact' },
    )
    const blocks = [
      paragraph(`${word} ${address} ${endless}`),
      list([endless, [3, address]]),
      narrow,
      heading(1, '1', endless.slice(0, 300)),
    ]
    const file = await folder.save(
      tree([
        part(blocks),
        part(blocks, { orientation: 'landscape' }),
        part([implementationPlan('Arsimi', 4)], { orientation: 'landscape' }),
      ]),
    )
    expect(overflowing(await file.words())).toEqual([])
    const printed = (await file.letters()).replaceAll('-', '')
    expect(printed.includes(word)).toBe(true)
    expect(printed.includes(address.replaceAll('-', ''))).toBe(true)
    expect(printed.match(/a{5000}/g)?.length).toBe(4)
  })

  test('no page of a whole paper overflows and nothing is smaller than seven points', async () => {
    const pages = await (await folder.save(wholePaper())).words()
    expect(overflowing(pages)).toEqual([])
    const smallest = Math.min(...pages.flatMap(({ words }) => words.map(({ top, bottom }) => bottom - top)))
    // The box of a letter of seven points of Arimo is 7 × (0.905 + 0.212) high.
    expect(smallest).toBeGreaterThan(7 * 1.11)
  })

  test('words that lead to a list stay with its first item, and no item is split in two', async () => {
    const items = (mark: string): string[] => [`e para ${mark} ${prose(2)} fundi ${mark}`, 'e dyta']
    const file = await atEveryHeight((mark) => [
      { ...paragraph(`Hapat ${mark}`), keepWithNext: true },
      list(items(mark)),
    ])
    for (const mark of marks) await expectTogether(file, [`Hapat ${mark}`, `e para ${mark}`, `fundi ${mark}`])
  })

  test('justified lines grow at spaces alone', async () => {
    const words = 'Drejtoria, QKMF-ja dhe ZKKK-ja i ndajnë punët e viteve 2027–2029 me arsim/shëndetësi. '
    const runs = [run('Rezultati 1.1'), run(': '), run(words.repeat(6))]
    const pages = await (await folder.save(tree([part([{ ...paragraph(''), content: runs }])]))).words()
    const printed = pages.flatMap((page) => page.words.map(({ text }) => text))
    for (const word of ['QKMF-ja', 'ZKKK-ja', '2027–2029', 'arsim/shëndetësi.']) {
      expect(printed.filter((text) => text === word)).toHaveLength(6)
    }
    expect(printed).toContain('1.1:')
  })

  test('an amount keeps its sign, and a period its years, on one line', async () => {
    const words = `${'Shuma e parashikuar është 3,600.00 € në vitet 2027 - 2029. '.repeat(20)}`
    const pages = await (await folder.save(tree([part([paragraph(words)])]))).words()
    const printed = pages.flatMap((page) => page.words)
    for (const [before, after] of [
      ['3,600.00', '€'],
      ['2027', '-'],
      ['-', '2029.'],
    ]) {
      const pairs = printed.flatMap((word, index) =>
        word.text === before ? [[word, printed[index + 1]]] : [],
      )
      expect(pairs).toHaveLength(20)
      for (const [word, next] of pairs) {
        expect(next?.text).toBe(after)
        expect(Math.abs((next?.top ?? 0) - (word?.top ?? 0))).toBeLessThan(1)
      }
    }
  })

  test('amounts stay in one piece in a table of sixteen columns', async () => {
    const file = await folder.save(
      tree([part([implementationPlan('Arsimi', 6)], { orientation: 'landscape' })]),
    )
    const words = (await file.words()).flatMap((page) => page.words.map(({ text }) => text))
    expect(words.filter((text) => text === '1,267,640.00')).toHaveLength(8)
  })
})
