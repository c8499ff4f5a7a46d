import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readTranscription } from '../../../../electron/readers/index.ts'
import { writeWorkbook } from '../../../../electron/writers/index.ts'
import { composeWorkbook } from '../../../../shared/document/index.ts'
import { defaultFormat } from '../../../../shared/formats/index.ts'
import { createIdSource, createPlan } from '../../../../shared/model/index.ts'
import { currencies } from '../../../../shared/money/index.ts'
import { totalsOf } from '../../../../shared/totals/index.ts'
import { describeWith } from '../../../support/describe-with.ts'
import { convertByOffice } from '../../../support/office.ts'
import { realPlan } from '../../../support/real-plans.ts'

const options = { format: defaultFormat, language: 'sq', now: '2026-11-21T10:00:00Z', revision: 1 } as const

async function open(path: string): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.readFile(path)
  return book
}

/** Every formula of a workbook with what it comes to. */
function formulasOf(book: ExcelJS.Workbook): Map<string, number> {
  const found = new Map<string, number>()
  book.eachSheet((sheet) => {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.formula !== undefined)
          found.set(`${sheet.name}!${cell.address} ${cell.formula}`, Number(cell.result))
      })
    })
  })
  return found
}

describeWith(['real plans', 'soffice'], 'the annexes of real plans', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hartuesi-annex-'))
  })
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true })
  })

  test.each(['000', '001', '003'] as const)(
    '%s adds up in LibreOffice as in the store',
    async (name) => {
      const ids = createIdSource(
        () => 0,
        (bytes) => bytes.fill(1),
      )
      const plan = createPlan(readTranscription(await readFile(realPlan(name)), ids).entities)
      const path = join(folder, `${name}.xlsx`)
      const workbook = composeWorkbook(plan, options)
      await writeFile(path, await writeWorkbook(workbook, { fonts: '' }))
      const ours = formulasOf(await open(path))
      const theirs = formulasOf(await open(await convertByOffice(path, 'xlsx', folder)))
      expect(ours.size).toBeGreaterThan(50)
      expect([...theirs.keys()]).toEqual([...ours.keys()])
      const different = [...ours].filter(
        ([place, sum]) => Math.abs((theirs.get(place) ?? Number.NaN) - sum) > 0.000_01,
      )
      expect(different).toEqual([])
      const whole =
        totalsOf(plan).plan.all.total / 10 ** currencies[workbook.amounts?.currency ?? 'EUR'].minorDigits
      expect([...theirs.values()].some((sum) => Math.abs(sum - whole) < 0.000_01)).toBe(true)
    },
    120_000,
  )
})
