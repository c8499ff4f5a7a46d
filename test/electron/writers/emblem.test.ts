import { deflateSync } from 'node:zlib'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { writeDocument, writeWorkbook } from '../../../electron/writers/index.ts'
import { composeDocument, composeWorkbook } from '../../../shared/document/index.ts'
import type { Figure } from '../../../shared/document/tree.ts'
import { defaultFormat } from '../../../shared/formats/index.ts'
import { type Plan, pictureProblem, pictureText } from '../../../shared/model/index.ts'
import { planOf } from '../../support/arbitraries/documents.ts'
import { describeWith } from '../../support/describe-with.ts'
import { parseXml } from '../../support/docx.ts'
import { header, pngOf, shield } from '../../support/pictures.ts'
import { fonts, pdfFolder } from './pdf/folder.ts'

const folder = pdfFolder()
const options = { format: defaultFormat, language: 'sq', now: '2026-11-21T10:00:00Z', revision: 1 } as const

function planWith(picture: Uint8Array | null): Plan {
  const emblems = picture === null ? [] : [{ kind: 'emblem', values: { picture: pictureText(picture) } }]
  return planOf({ kind: 'plan', values: { authorityName: 'Komuna', title: 'Plani' }, children: emblems })
}

function emblemOf(plan: Plan): Figure | undefined {
  const [first] = composeDocument(plan, options).parts[0]?.blocks ?? []
  return first?.type === 'figure' ? first : undefined
}

/** A sound PNG whose dots unpack to far more than its size says. */
const bomb = pngOf([header(8, 8), ['IDAT', deflateSync(Buffer.alloc(50_000_000))], ['IEND', Buffer.alloc(0)]])

test('the emblem stands first on the cover, as large as its room allows, in its own proportions', () => {
  const figure = emblemOf(planWith(shield()))
  expect(figure).toMatchObject({ mediaType: 'image/png', height: 34, description: 'Stema ose logoja' })
  expect(figure?.width).toBeCloseTo((34 * 56) / 64)
  const wide = emblemOf(planWith(pngOf([header(1_000, 10), ['IDAT', Buffer.of(0)], ['IEND', Buffer.of()]])))
  expect(wide).toMatchObject({ width: 60, height: 0.6 })
  expect(emblemOf(planWith(null))).toBeUndefined()
})

test('the emblem is a file of its own in Word and a described picture on screen', async () => {
  const tree = composeDocument(planWith(shield()), options)
  const parts = unzipSync(await writeDocument('docx', tree, { fonts }))
  const media = Object.entries(parts).filter(([path]) => path.startsWith('word/media/'))
  expect(media.map(([, bytes]) => bytes)).toEqual([shield()])
  const document = new TextDecoder().decode(parts['word/document.xml'])
  expect(document).toContain('descr="Stema ose logoja"')
  const page = parseXml(
    new TextDecoder().decode(await writeDocument('html', tree, { fonts })).replace('<!DOCTYPE html>', ''),
  )
  const [picture] = page.getElementsByTagName('img')
  expect(picture?.getAttribute('src')).toBe(`data:image/png;base64,${pictureText(shield())}`)
  expect(picture?.getAttribute('alt')).toBe('Stema ose logoja')
})

test('the workbook has no picture', async () => {
  const parts = unzipSync(await writeWorkbook(composeWorkbook(planWith(shield()), options), { fonts }))
  expect(Object.keys(parts).filter((path) => path.includes('media'))).toEqual([])
})

describeWith(['pdfimages', 'pdftotext'], 'in the PDF', () => {
  test('the emblem is printed once, on the cover, dot for dot, with what shines through', async () => {
    const file = await folder.save(composeDocument(planWith(shield()), options))
    expect(await file.pictures()).toEqual([
      { page: 1, kind: 'image', width: 56, height: 64 },
      { page: 1, kind: 'smask', width: 56, height: 64 },
    ])
    expect(await (await folder.save(composeDocument(planWith(null), options))).pictures()).toEqual([])
  })

  test('a picture that unpacks to more than it says is left out, and described', async () => {
    expect(pictureProblem(bomb)).toBeNull()
    const tree = composeDocument(planWith(bomb), options)
    const file = await folder.save(tree)
    expect(await file.pictures()).toEqual([])
    expect((await file.pages())[0]).toContain('Stema ose logoja')
    expect(Object.keys(unzipSync(await writeDocument('docx', tree, { fonts }))).join()).not.toContain('media')
  })
})
