import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { writeDocx } from '../../../../electron/writers/index.ts'
import type { DocumentTree } from '../../../../shared/document/tree.ts'
import { describeWith } from '../../../support/describe-with.ts'
import { DocxFile, parseXml, value } from '../../../support/docx.ts'
import { convertByOffice } from '../../../support/office.ts'
import { letters, PdfFile } from '../../../support/pdf.ts'
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
  swot,
  table,
  tree,
  wholePaper,
} from '../../../support/trees.ts'

const noPages: ReadonlyMap<string, number> = new Map()

async function written(source: DocumentTree, pages = noPages): Promise<DocxFile> {
  return new DocxFile(await writeDocx(source, pages, { fonts: '' }))
}

afterEach(() => void vi.useRealTimers())

test('gives the same bytes for the same tree, at any time', async () => {
  const first = await writeDocx(wholePaper(), noPages, { fonts: '' })
  vi.setSystemTime('2031-05-06T07:08:10.000Z')
  expect(Buffer.from(await writeDocx(wholePaper(), noPages, { fonts: '' })).equals(first)).toBe(true)
})

test('every part is well-formed', async () => {
  const file = await written(wholePaper())
  for (const [path, content] of file.parts) if (/\.(xml|rels)$/.test(path)) parseXml(content)
  expect(file.parts.size).toBeGreaterThan(15)
})

test('uses styles that are defined, under the names that Word knows', async () => {
  const file = await written(wholePaper())
  const styles = parseXml(file.part('word/styles.xml'))
  const defined = new Map(
    file
      .all('style', styles)
      .map((style) => [style.getAttribute('w:styleId'), value(file.all('name', style)[0])]),
  )
  const used = [...file.all('pStyle'), ...file.all('tblStyle')].map(value)
  for (const style of used) expect(defined.has(style ?? '')).toBe(true)
  const names = [
    'heading 1',
    'heading 2',
    'heading 3',
    'heading 4',
    'caption',
    'Title',
    'Body Text',
    'List Bullet',
    'List Number',
    'toc 1',
    'Table Grid',
  ]
  for (const name of names) expect([...defined.values()]).toContain(name)
  const texts = file.paragraphs()
  expect(texts).toContainEqual({ style: 'Heading2', text: '1.1. Metodologjia' })
  expect(texts).toContainEqual({ style: 'Caption', text: 'Tabela e analizës SWOT në fushën e: Arsimi' })
  expect(texts).toContainEqual({ style: 'ListNumber', text: prose(1, 0) })
  expect(texts).toContainEqual({ style: 'ListNumber2', text: prose(1, 1) })
})

test('fills the contents with titles, links and the page numbers handed over', async () => {
  const pages = new Map([
    ['h-1-Hyrje', 7],
    ['h-1.1-Metodologjia', 8],
  ])
  const file = await written(wholePaper(), pages)
  const lines = file.paragraphs().filter(({ style }) => style?.startsWith('TOC'))
  expect(lines.slice(0, 4)).toEqual([
    { style: 'TOCHeading', text: 'Përmbajtja' },
    { style: 'TOC1', text: 'Shkurtesat' },
    { style: 'TOC1', text: '1. Hyrje7' },
    { style: 'TOC2', text: '1.1. Metodologjia8' },
  ])
  const instructions = file.all('instrText').map((one) => one.textContent?.trim())
  expect(instructions[0]).toBe(String.raw`TOC \o "1-3" \h \z \u`)
  const targets = file.all('hyperlink').map((link) => link.getAttribute('w:anchor'))
  const bookmarks = file.all('bookmarkStart').map((mark) => mark.getAttribute('w:name'))
  expect(targets).toEqual(bookmarks)
  expect(new Set(bookmarks).size).toBe(bookmarks.length)
  const marks = file.all('fldChar').map((mark) => mark.getAttribute('w:fldCharType'))
  expect(marks.filter((mark) => mark === 'begin')).toHaveLength(marks.filter((mark) => mark === 'end').length)
  // Word would ask before it renews a field that is marked as stale.
  expect(file.part('word/document.xml')).not.toContain('w:dirty')
  expect(file.part('word/settings.xml')).not.toContain('updateFields')
})

test('leaves headings out of the contents by a style that Word does not collect', async () => {
  const source = tree([
    part([
      { type: 'contents', heading: 'Përmbajtja', depth: 3 },
      heading(1, '', 'Brenda'),
      heading(1, '', 'Jashtë', false),
    ]),
  ])
  const file = await written(source)
  expect(
    file
      .paragraphs()
      .filter(({ style }) => style === 'TOC1')
      .map(({ text }) => text),
  ).toEqual(['Brenda'])
  expect(file.paragraphs()).toContainEqual({ style: 'HeadingAside1', text: 'Jashtë' })
})

test('repeats heading rows, keeps rows whole and bands with their rows', async () => {
  const file = await written(tree([part([implementationPlan('Arsimi', 4)])]))
  const rows = file.all('tr')
  const has = (name: string): boolean[] => rows.map((one) => file.all(name, one).length > 0)
  expect(has('tblHeader').slice(0, 3)).toEqual([true, true, false])
  expect(has('cantSplit').every(Boolean)).toBe(true)
  expect(has('keepNext').slice(0, 5)).toEqual([true, true, true, true, false])
  expect(has('keepNext').slice(-3)).toEqual([true, true, false])
})

test('lets Word split a row that may be longer than a page', async () => {
  const long = table([column(40, 1)], [row([prose(200)])], { headerRows: 0 })
  expect((await written(tree([part([long])]))).all('cantSplit')).toHaveLength(0)
})

test('gives every row as many columns as its table, spans included', async () => {
  const odd = table(
    [column(1, 1), column(1, 1), column(1, 1)],
    [row([cell('a', { rowSpan: 9, columnSpan: 2 })]), row(['b', 'c', 'd']), row([])],
  )
  for (const source of [implementationPlan('Arsimi', 6), odd]) {
    const file = await written(tree([part([source])]))
    const columns = file.all('gridCol').length
    for (const one of file.all('tr')) {
      const spans = file
        .all('tc', one)
        .map((tableCell) => Number(value(file.all('gridSpan', tableCell)[0]) ?? 1))
      expect(spans.reduce((sum, span) => sum + span, 0)).toBe(columns)
    }
  }
  const merged = (await written(tree([part([odd])]))).all('vMerge').map(value)
  expect(merged).toEqual(['restart', 'continue', 'continue'])
})

test('turns pages by sections, each with a header and a footer of its own', async () => {
  const file = await written(wholePaper())
  const sizes = file.all('pgSz').map((size) => size.getAttribute('w:orient'))
  expect(sizes).toEqual(['portrait', 'portrait', 'landscape', 'portrait'])
  const [first] = file.all('pgSz')
  expect(
    [first?.getAttribute('w:w'), first?.getAttribute('w:h')].map((side) => Number.parseInt(side ?? '', 10)),
  ).toEqual([11_906, 16_838])
  expect(
    file
      .all('sectPr')
      .map((section) => [
        file.all('headerReference', section).length,
        file.all('footerReference', section).length,
      ]),
  ).toEqual([
    [1, 1],
    [1, 1],
    [1, 1],
    [1, 1],
  ])
  const footers = [...file.parts].filter(([path]) => path.startsWith('word/footer')).map(([, xml]) => xml)
  expect(footers.filter((xml) => xml.includes('PAGE') && xml.includes('NUMPAGES'))).toHaveLength(3)
  const headers = [...file.parts].filter(([path]) => path.startsWith('word/header')).map(([, xml]) => xml)
  expect(headers.filter((xml) => xml.includes('PROJEKT'))).toHaveLength(3)
  expect(headers.filter((xml) => xml.includes('Plani lokal i veprimit i Çelnajës 2026–2028'))).toHaveLength(1)
})

test('names the languages as Word does, and those of runs', async () => {
  const runs = [run('Plani '), run('Lokalni plan', { language: 'sr' }), run('plan', { language: 'en' })]
  const file = await written(tree([part([paragraph(runs)])]))
  expect(file.part('word/styles.xml')).toContain('<w:lang w:val="sq-AL"')
  expect(file.all('lang').map(value)).toEqual(['sr-Latn-RS', 'en-GB'])
  const serbian = await written(tree([], { language: 'sr' }))
  expect(serbian.part('word/styles.xml')).toContain('<w:lang w:val="sr-Latn-RS"')
})

test('carries title, subject, author and the time of the tree', async () => {
  const core = (await written(wholePaper())).part('docProps/core.xml')
  expect(core).toContain(
    '<dc:title>Plani lokal i veprimit i Çelnajës &lt;2026–2028&gt; &amp; më tej</dc:title>',
  )
  expect(core).toContain('<dc:creator>Komuna e Çelnajës</dc:creator>')
  expect(core.match(/2026-03-05T10:20:30Z/g)).toHaveLength(2)
})

test('numbers each ordered list anew', async () => {
  const file = await written(
    tree([part([list(['një', 'dy'], true), paragraph('midis'), list(['një'], true), list(['pikë'])])]),
  )
  const numbers = file.all('numId').map(value)
  expect(numbers[0]).toBe(numbers[1])
  expect(new Set(numbers).size).toBe(3)
})

test("gives Word's own list styles their bullets and numbers", async () => {
  const file = await written(tree([part([list(['një'], true), list([[1, 'pikë']])])]))
  const numbering = parseXml(file.part('word/numbering.xml'))
  const marks = (style: string, level: number): (string | undefined)[] => {
    const styles = file.all('style', parseXml(file.part('word/styles.xml')))
    const [numPr] = styles
      .filter((one) => one.getAttribute('w:styleId') === style)
      .flatMap((one) => file.all('numPr', one))
    const id = value(file.all('numId', numPr)[0])
    expect(value(file.all('ilvl', numPr)[0])).toBe(String(level))
    const used = file.all('num', numbering).find((one) => one.getAttribute('w:numId') === id)
    const abstract = value(file.all('abstractNumId', used)[0])
    const defined = file
      .all('abstractNum', numbering)
      .find((one) => one.getAttribute('w:abstractNumId') === abstract)
    return file.all('lvlText', defined).map(value)
  }
  expect(marks('ListBullet', 0)[0]).toBe('•')
  expect(marks('ListBullet2', 1)[1]).toBe('–')
  expect(marks('ListNumber', 0)[0]).toBe('%1.')
})

test('keeps tables apart, and breaks pages without empty paragraphs where it can', async () => {
  const file = await written(
    tree([part([swot(), swot(), { type: 'page-break' }, heading(1, '', 'Tjetër'), { type: 'page-break' }])]),
  )
  const body = [...(file.all('body')[0]?.childNodes ?? [])].map(({ nodeName }) => nodeName)
  expect(body).toEqual(['w:tbl', 'w:p', 'w:tbl', 'w:p', 'w:sectPr'])
  expect(file.all('pageBreakBefore')).toHaveLength(1)
})

test('draws a picture with its description, and prints the description where the bytes are no picture', async () => {
  const [first] = wholePaper().parts[0]?.blocks ?? []
  if (first?.type !== 'figure') throw new Error('the paper begins with a figure')
  const good = await written(tree([part([first])]))
  expect(good.part('word/document.xml')).toContain('descr="Stema"')
  const bad = await written(tree([part([{ ...first, bytes: first.bytes.slice(0, 50) }])]))
  expect(bad.paragraphs()).toContainEqual({ style: 'BodyText3', text: 'Stema' })
})

test('keeps any characters but those that XML forbids', async () => {
  const file = await written(tree([part([paragraph('a\u0000\u000B <&>"\' 😀 中文 עברית\nb')])]))
  expect(file.paragraphs().map(({ text }) => text)).toContain('a <&>"\' 😀 中文 עבריתb')
  expect(file.all('br')).toHaveLength(1)
})

test('reports progress up to the end and can be called off', async () => {
  const calls: [number, number][] = []
  await writeDocx(wholePaper(), noPages, {
    fonts: '',
    onProgress: (done, total) => calls.push([done, total]),
  })
  const [done, total] = calls.at(-1) ?? [0, 1]
  expect(done).toBe(total)
  const signal = AbortSignal.abort()
  await expect(writeDocx(wholePaper(), noPages, { fonts: '', signal })).rejects.toMatchObject({
    code: 'cancelled',
  })
})

describeWith(['soffice', 'pdftotext', 'unzip'], 'in LibreOffice', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hartuesi-docx-'))
  })
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true })
  })

  test('prints every text, with pages turned and heading rows repeated', async () => {
    const paper = wholePaper()
    const path = join(folder, 'plani.docx')
    await writeFile(path, await writeDocx(paper, noPages, { fonts: '' }))
    const file = await PdfFile.write(await readFile(await convertByOffice(path, 'pdf', folder)), folder)
    const printed = await file.letters()
    const texts = JSON.stringify(paper.parts.map(({ blocks }) => blocks)).matchAll(
      /"text":"((?:[^"\\]|\\.)*)"/g,
    )
    const wanted = new Set([...texts].map(([, text = '']) => String(JSON.parse(`"${text}"`))))
    expect(wanted.size).toBeGreaterThan(60)
    for (const text of wanted)
      for (const line of text.split('\n'))
        expect([line, printed.includes(letters(line))]).toEqual([line, true])
    const pages = await file.words()
    const lying = pages.filter(({ width, height }) => width > height)
    expect(lying.length).toBeGreaterThan(5)
    for (const { words } of lying) expect(words.map(({ text }) => text)).toContain('Kodi')
  }, 180_000)
})
