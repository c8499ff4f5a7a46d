import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeDocx, writeHtml, writePdf, writeWorkbook } from '../../../electron/writers/index.ts'
import { composeDocument, composeWorkbook } from '../../../shared/document/index.ts'
import type { Workbook } from '../../../shared/document/workbook.ts'
import { defaultFormat } from '../../../shared/formats/index.ts'
import type { NestedEntity, Plan } from '../../../shared/model/index.ts'
import { anyPlan, anyText, planOf } from '../../support/arbitraries/documents.ts'
import { describeWith } from '../../support/describe-with.ts'
import { DocxFile, parseXml } from '../../support/docx.ts'
import { letters, PdfFile } from '../../support/pdf.ts'
import { createShown, runsOf } from '../../support/shown.ts'
import { fonts } from './pdf/folder.ts'

const options = { format: defaultFormat, language: 'sq', now: '2026-11-21T10:00:00Z', revision: 1 } as const
/** More runs on wish: `HARTUESI_RUNS=200`. */
const runs = Number(process.env.HARTUESI_RUNS ?? 20)

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hartuesi-any-plan-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

/** A plan that has a text wherever a plan's paper shows one. */
function planWith(text: string): Plan {
  const short = Array.from(text).slice(0, 200).join('')
  const rich = [{ type: 'paragraph', runs: [{ text }] }]
  const line = { kind: 'cost-line', values: { span: 'year', year: 2027, amount: 1_234_56 } }
  const activity: NestedEntity = {
    kind: 'activity',
    values: { title: short, description: text, steps: [short], costDescription: text, periodWords: short },
    children: [line],
  }
  const result = { kind: 'result', values: { title: short }, children: [activity] }
  const objective = {
    kind: 'objective',
    values: { title: short, introduction: rich },
    children: [
      { kind: 'indicator', values: { title: short, unit: short } },
      { kind: 'risk', values: { text: short } },
      result,
    ],
  }
  const item = { kind: 'swot-item', values: { quadrant: 'threats', text: short } }
  const field = { kind: 'field', values: { name: short, analysis: rich }, children: [item, objective] }
  return planOf({ kind: 'plan', values: { title: short, authorityName: short }, children: [field] })
}

/** A plan of so many activities, each with words and an amount of its own. */
function planOfMany(activities: number): Plan {
  const results = Array.from({ length: activities / 10 }, (_, row): NestedEntity => {
    const children = Array.from({ length: 10 }, (_, column): NestedEntity => {
      const number = 1_000 + row * 10 + column
      const values = { title: `Veprimi ${number}`, description: `Puna e veprimit ${number} me të gjithë` }
      const line = { kind: 'cost-line', values: { span: 'year', year: 2027, amount: number * 1_01 } }
      return { kind: 'activity', values, children: [line] }
    })
    return { kind: 'result', values: { title: `Arritja ${row}` }, children }
  })
  const objective = { kind: 'objective', values: { title: 'Synimi' }, children: results }
  return planOf({
    kind: 'plan',
    children: [{ kind: 'field', values: { name: 'Arsimi' }, children: [objective] }],
  })
}

/** A character of each block of 256 that can be printed, of every plane but those without characters. */
function everyPlane(): string {
  let text = ''
  for (let codePoint = 0x41; codePoint < 0x11_0000; codePoint += codePoint < 0x3_0000 ? 0x100 : 0x8000) {
    const isLegal = (codePoint < 0xd800 || codePoint > 0xdfff) && (codePoint & 0xfffe) !== 0xfffe
    if (isLegal) text += `${String.fromCodePoint(codePoint)} `
  }
  return text
}

/** Words each of its own, 20,000 characters in all. */
function manyWords(): string {
  return Array.from({ length: 2_000 }, (_, index) => `fjala-${1000 + index}`)
    .join(' ')
    .slice(0, 20_000)
}

const cases: readonly (readonly [string, Plan])[] = [
  ['that is empty', planOf({ kind: 'plan' })],
  ['of one activity without words', planWith('')],
  ['of 500 activities', planOfMany(500)],
  ['of 20,000 characters in words', planWith(manyWords())],
  ['of 20,000 characters without a space', planWith(manyWords().replaceAll(/[ -]/g, ''))],
  ['of every plane', planWith(everyPlane())],
  ['from right to left', planWith('Komuna עברית وعربية 12 (ab) اللغة')],
  ['of emoji', planWith('a👩‍👩‍👧‍👦b 🇦🇱c 👍🏽d ❤️e 1️⃣f')],
  ['of characters without a width', planWith('a\u200Bb\u200Dc\uFEFFd\u00ADe\u2060f')],
]

describeWith(['pdftotext'], 'the files of a plan', () => {
  test.each(cases)(
    '%s have all its texts and amounts',
    async (_, plan) => {
      expect(await missingTexts(plan)).toEqual([])
    },
    60_000,
  )

  test(
    'of any kind have all its texts and amounts',
    async () => {
      const property = fc.asyncProperty(anyPlan({ activities: 2, texts: anyText }), async (plan) => {
        expect(await missingTexts(plan)).toEqual([])
      })
      await fc.assert(property, { numRuns: runs, endOnFailure: true })
    },
    Math.max(60_000, runs * 6_000),
  )
})

/** The texts of a plan's papers that one of its files lacks, each after the file's kind. */
async function missingTexts(plan: Plan): Promise<readonly string[]> {
  const tree = composeDocument(plan, options)
  const { bytes, pageNumbers } = await writePdf(tree, { fonts })
  const printed = await (await PdfFile.write(bytes, folder)).letters()
  const word = new DocxFile(await writeDocx(tree, pageNumbers, { fonts }))
  const inWord = letters(
    word
      .all('t')
      .map((one) => one.textContent ?? '')
      .join(''),
  )
  const onScreen = letters(parseXml(writeHtml(tree).replace('<!DOCTYPE html>', '')).textContent ?? '')
  const wanted = [...new Set(runsOf(tree))]
  const shown = await createShown(fonts)
  return [
    ...wanted.filter((text) => !shown(text, printed)).map((text) => `pdf: ${text}`),
    ...wanted.filter((text) => !inWord.includes(visible(text))).map((text) => `docx: ${text}`),
    ...wanted.filter((text) => !onScreen.includes(visible(text))).map((text) => `html: ${text}`),
    ...(await missingInBook(composeWorkbook(plan, options))).map((text) => `xlsx: ${text}`),
  ]
}

/** The letters of a text that a paper shows: none of the controls that a pasted text may hold. */
function visible(text: string): string {
  return letters(text.replace(/\p{Cc}/gu, ''))
}

/** The cells of a workbook that its file does not give back. */
async function missingInBook(workbook: Workbook): Promise<readonly string[]> {
  const path = join(folder, 'annex.xlsx')
  await writeFile(path, await writeWorkbook(workbook, { fonts }))
  const book = new ExcelJS.Workbook()
  await book.xlsx.readFile(path)
  return workbook.sheets.flatMap((sheet) =>
    sheet.rows.flatMap(({ cells }, row) =>
      cells.flatMap((cell, column) => {
        if (cell?.type !== 'text' || cell.text === '') return []
        const { value } = book.getWorksheet(sheet.name)?.getCell(row + 1, column + 1) ?? {}
        const clean = cell.text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').normalize('NFC')
        return value === clean.replace(/(?![\t\n])\p{Cc}/gu, '') ? [] : [`${sheet.name}: ${clean}`]
      }),
    ),
  )
}
