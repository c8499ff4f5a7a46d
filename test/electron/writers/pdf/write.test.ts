import { copyFile, mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeDocument, writePdf } from '../../../../electron/writers/index.ts'
import { layOutPages } from '../../../../electron/writers/pdf/write.ts'
import { titleOf } from '../../../../shared/document/layout/headings.ts'
import { describeWith } from '../../../support/describe-with.ts'
import { letters } from '../../../support/pdf.ts'
import { paragraph, part, prose, tree, wholePaper } from '../../../support/trees.ts'
import { fonts, pdfFolder } from './folder.ts'

const folder = pdfFolder()

test('gives the same bytes for the same tree', async () => {
  const first = await writeDocument('pdf', wholePaper(), { fonts })
  expect(Buffer.from(await writeDocument('pdf', wholePaper(), { fonts })).equals(first)).toBe(true)
  const other = {
    ...wholePaper(),
    properties: { ...wholePaper().properties, createdAt: '2027-01-01T00:00:00.000Z' },
  }
  expect(Buffer.from(await writeDocument('pdf', other, { fonts })).equals(first)).toBe(false)
})

test('lays out the same pages without drawing them', async () => {
  const drawn = (await writePdf(wholePaper(), { fonts })).pageNumbers
  expect(drawn.size).toBeGreaterThan(15)
  expect(await layOutPages(wholePaper(), { fonts })).toEqual(drawn)
})

test('finds the fonts in a flat folder, and names the first that is missing', async () => {
  const flat = join(folder.path, 'fonts')
  await mkdir(flat)
  for (const family of ['tinos', 'arimo']) {
    for (const style of ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic']) {
      const name = `${family === 'tinos' ? 'Tinos' : 'Arimo'}_${style}.ttf`
      await copyFile(join(fonts, family, style, name), join(flat, name))
    }
  }
  expect(await readdir(flat)).toHaveLength(8)
  const { bytes } = await writePdf(tree([part([paragraph('Fjalë')])]), { fonts: flat })
  expect(bytes.length).toBeGreaterThan(1000)
  await expect(writePdf(tree([]), { fonts: folder.path })).rejects.toMatchObject({
    code: 'fonts-missing',
    details: { folder: folder.path, file: 'Tinos_400Regular.ttf' },
  })
})

test('reports progress to the end, lets the event loop in, and can be called off', async () => {
  const calls: [number, number][] = []
  await writePdf(wholePaper(), { fonts, onProgress: (done, total) => calls.push([done, total]) })
  const [done, total] = calls.at(-1) ?? [0, 1]
  expect(done).toBe(total)
  expect(calls.length).toBeGreaterThan(1)
  const stop = new AbortController()
  const work = writePdf(wholePaper(4), { fonts, signal: stop.signal })
  setTimeout(() => stop.abort(), 30)
  await expect(work).rejects.toMatchObject({ code: 'cancelled' })
})

describeWith(['pdftotext', 'qpdf', 'pdffonts', 'pdftoppm'], 'read by other programs', () => {
  test('is a sound file with every font inside', async () => {
    const file = await folder.save(wholePaper())
    expect(await file.complaints()).toBe('')
    const listed = await file.fonts()
    expect(listed.length).toBeGreaterThanOrEqual(5)
    for (const line of listed) expect(line).toMatch(/(Tinos|Arimo)\S* +CID TrueType +Identity-H +yes yes yes/)
  })

  test('carries title, author, subject, language, dates and the marks of PDF/A-2b', async () => {
    const file = await folder.save(wholePaper())
    const structure = await file.structure()
    expect(structure.includes('/Lang (sq)')).toBe(true)
    expect(structure.includes('/DisplayDocTitle true')).toBe(true)
    expect(structure.includes('(D:20260305102030Z)')).toBe(true)
    expect(structure.includes('/GTS_PDFA1')).toBe(true)
    const metadata = Buffer.from(
      structure.slice(structure.indexOf('<?xpacket'), structure.indexOf('<?xpacket end')),
      'latin1',
    ).toString()
    expect(metadata.includes('<pdfaid:part>2</pdfaid:part>')).toBe(true)
    expect(metadata.includes('<pdfaid:conformance>B</pdfaid:conformance>')).toBe(true)
    expect(metadata.includes('Çelnajës ‹2026–2028› ＆ më tej')).toBe(true)
    expect(metadata.includes('<rdf:li>Komuna e Çelnajës</rdf:li>')).toBe(true)
    expect(metadata.includes('<xmp:CreateDate>2026-03-05T10:20:30Z</xmp:CreateDate>')).toBe(true)
  })

  test('prints every text of the tree', async () => {
    const paper = wholePaper()
    const printed = await (await folder.save(paper)).letters()
    const texts = JSON.stringify(paper.parts.map(({ blocks }) => blocks)).matchAll(
      /"text":"((?:[^"\\]|\\.)*)"/g,
    )
    const wanted = new Set([...texts].map(([, text = '']) => String(JSON.parse(`"${text}"`))))
    expect(wanted.size).toBeGreaterThan(60)
    for (const text of wanted)
      for (const line of text.split('\n')) expect(printed.includes(letters(line))).toBe(true)
  })

  test('shows in the contents, links and bookmarks the pages where the headings stand', async () => {
    const paper = wholePaper()
    const file = await folder.save(paper)
    const pages = await file.pages()
    const headings = paper.parts.flatMap(({ blocks }) => blocks.filter((block) => block.type === 'heading'))
    expect(headings.length).toBeGreaterThan(15)
    const contents = (pages[1] ?? '').split('\n').map(letters)
    for (const { number, text, anchor } of headings) {
      const page = file.pageNumbers.get(anchor) ?? 0
      const title = letters(titleOf({ number, text }))
      expect(letters(pages[page - 1] ?? '')).toContain(title)
      expect(contents.some((line) => line.startsWith(title) && line.endsWith(`${page}`))).toBe(true)
    }
    const structure = await file.structure()
    expect(structure.match(/\/S \/GoTo/g)?.length).toBeGreaterThanOrEqual(headings.length)
    const marks = await file.bookmarks()
    expect(marks.map(({ title }) => title)).toEqual([
      'Shkurtesat',
      '1. Hyrje',
      '2. Analiza e gjendjes',
      '3. Buxheti',
      '4. Plani i zbatimit',
      'Nënshkrimet',
    ])
    const analysis = marks[2]
    expect(analysis?.kids[0]).toMatchObject({
      title: '2.1. Analiza e gjendjes në fushën: Arsimi',
      destpageposfrom1: file.pageNumbers.get(headings[4]?.anchor ?? ''),
    })
    expect(analysis?.kids[0]?.kids.map(({ title }) => title)).toEqual([
      '2.1.1 Rezultatet e pritshme',
      '2.1.2 Përshkrimi i aktiviteteve',
    ])
  })

  test('turns pages by parts, with header, and footer that counts pages', async () => {
    const file = await folder.save(wholePaper())
    const pages = await file.words()
    const texts = await file.pages()
    const sizes = pages.map(({ width, height }) => (width > height ? 'lying' : 'upright'))
    expect(sizes[0]).toBe('upright')
    expect(sizes.filter((size) => size === 'lying').length).toBeGreaterThan(5)
    texts.forEach((text, index) => {
      if (index === 0) expect(text).not.toContain('Faqja')
      else expect(text).toContain(`Faqja ${index + 1} nga ${pages.length}`)
      expect(text.includes('Plani lokal i veprimit i Çelnajës 2026–2028')).toBe(sizes[index] === 'lying')
    })
    const large = await (
      await folder.save(tree([part([paragraph('A3')], { paper: 'A3', orientation: 'landscape' })]))
    ).words()
    expect([Math.round(large[0]?.width ?? 0), Math.round(large[0]?.height ?? 0)]).toEqual([1191, 842])
  })

  test('draws the draft mark under the text, without adding to the text', async () => {
    const plain = tree([part([paragraph(prose(3))])])
    const marked = tree([part([paragraph(prose(3))], { watermark: 'PROJEKT' })])
    const [without, with_] = [await folder.save(plain), await folder.save(marked)]
    expect(await with_.pages()).toEqual(await without.pages())
    const darkDots = (picture: Buffer): number => picture.filter((dot) => dot < 250).length
    const added = darkDots(await with_.picture(1, 40)) - darkDots(await without.picture(1, 40))
    expect(added).toBeGreaterThan(5_000)
    // Black letters stay the darkest dots of the page.
    expect(
      (await with_.picture(1, 40)).subarray(20).reduce((least, dot) => Math.min(least, dot), 255),
    ).toBeLessThan(120)
  })

  test('prints a mark for each character that no font has, and everything around it', async () => {
    const strange = 'Fjalë 😀👩‍👩‍👧 中文 العربية \u{10FFFD} fund'
    const printed = await (await folder.save(tree([part([paragraph(strange)])]))).letters()
    expect(printed).toMatch(/^Fjalë□+fund$/)
  })

  test('prints a picture, and its description where the bytes are no picture', async () => {
    const [first] = wholePaper().parts[0]?.blocks ?? []
    if (first?.type !== 'figure') throw new Error('the paper begins with a figure')
    const good = await folder.save(tree([part([first])]))
    expect((await good.structure()).match(/\/Subtype \/Image/g)).toHaveLength(2)
    for (const bytes of [
      new Uint8Array(),
      first.bytes.slice(0, 60),
      first.bytes.map((byte, at) => (at > 50 ? byte ^ 255 : byte)),
    ]) {
      const bad = await folder.save(tree([part([{ ...first, bytes }])]))
      expect(await bad.pages()).toEqual([expect.stringContaining('Stema')])
    }
  })

  test('writes a tree without anything as one empty page, and no empty pages elsewhere', async () => {
    expect(await (await folder.save(tree([]))).pages()).toHaveLength(1)
    const breaks = part([
      { type: 'page-break' },
      paragraph('një'),
      { type: 'page-break' },
      { type: 'page-break' },
      paragraph('dy'),
      { type: 'page-break' },
    ])
    const pages = await (await folder.save(tree([part([]), breaks, part([paragraph('tri')])]))).pages()
    expect(pages.map((page) => page.trim())).toEqual(['një', 'dy', 'tri'])
  })
})
