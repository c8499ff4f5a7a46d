import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { composeDocument } from '../../../shared/document/index.ts'
import { defaultFormat } from '../../../shared/formats/index.ts'
import { type NestedEntity, pictureText } from '../../../shared/model/index.ts'
import { planOf } from '../../support/arbitraries/documents.ts'
import { describeWith } from '../../support/describe-with.ts'
import { difference, type GreyPicture, readPgm, readPng, writePng } from '../../support/page-pictures.ts'
import type { PdfFile } from '../../support/pdf.ts'
import { shield } from '../../support/pictures.ts'
import { pdfFolder } from './pdf/folder.ts'

/*
 * The first page of each kind of the sample plan, compared with a stored picture. Where a page looks otherwise on purpose,
 * renew the pictures and look at each before they are committed:
 *
 *   HARTUESI_RENEW=1 npx vitest run --project unit test/electron/writers/pages.test.ts
 */
const root = join(import.meta.dirname, '..', '..', '..')
const stored = join(root, 'test', 'fixtures', 'pages')
const found = join(root, 'out', 'pages')
const resolution = 36
/** How much of a page may differ: letters are smoothed otherwise by other versions of poppler. */
const most = 0.03

const folder = pdfFolder()
let file: PdfFile
const pages = new Map<string, number>()

/** What the first page of each kind is told by. */
const kinds = {
  cover: /Projekt-plan/,
  contents: /Përmbajtja/,
  abbreviations: /Shkurtesa +Kuptimi/,
  swot: /Fuqitë +Dobësitë/,
  objectives: /^3\. Objektivat/m,
  indicators: /Vlera *bazë|Vlera/,
  budget: /^4\. Buxheti/m,
  annex: /^5\. Plani i zbatimit/m,
  signatures: /Për Kuvendin e Komunës/,
}

async function picture(page: number): Promise<GreyPicture> {
  return readPgm(await file.picture(page, resolution))
}

/** The picture moved down by a line of the text. */
function moved({ width, height, dots }: GreyPicture): GreyPicture {
  const line = Math.round((resolution / 72) * 13)
  const rows = new Uint8Array(dots.length).fill(255)
  rows.set(dots.subarray(0, dots.length - line * width), line * width)
  return { width, height, dots: rows }
}

beforeAll(async () => {
  const sample = JSON.parse(
    await readFile(join(root, 'resources', 'sample', 'plan.json'), 'utf8'),
  ) as NestedEntity
  const emblem = { kind: 'emblem', values: { picture: pictureText(shield()) } }
  const plan = planOf({ ...sample, children: [...(sample.children ?? []), emblem] })
  const options = { format: defaultFormat, language: 'sq', now: '2026-11-21T10:00:00Z' } as const
  file = await folder.save(composeDocument(plan, options))
  for (const [index, text] of (await file.pages()).entries()) {
    const isContents = index === 1
    for (const [kind, sign] of Object.entries(kinds)) {
      const mayStand = isContents === (kind === 'contents')
      if (mayStand && !pages.has(kind) && sign.test(text)) pages.set(kind, index + 1)
    }
  }
})

describeWith(['pdftoppm', 'pdftotext'], 'the pages of the sample plan', () => {
  test.each(Object.keys(kinds))('%s looks as stored', async (kind) => {
    const page = pages.get(kind)
    if (page === undefined) throw new Error(`no page of ${kind}`)
    const now = await picture(page)
    const path = join(stored, `${kind}.png`)
    if (process.env.HARTUESI_RENEW === '1') {
      await mkdir(stored, { recursive: true })
      await writeFile(path, writePng(now))
    }
    const wanted = readPng(await readFile(path))
    const off = difference(wanted, now)
    if (off > most) {
      await mkdir(found, { recursive: true })
      await writeFile(join(found, `${kind}.png`), writePng(now))
    }
    expect(off, `page ${page} differs: see out/pages/${kind}.png beside ${path}`).toBeLessThanOrEqual(most)
    expect(difference(wanted, moved(now))).toBeGreaterThan(5 * most)
  })
})
