import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Workbook } from 'exceljs'
import { afterAll, expect, it } from 'vitest'
import { copyBlock } from '../../../../renderer/budget/model/copy.ts'
import { describeWith } from '../../../support/describe-with.ts'
import { convertByOffice } from '../../../support/office.ts'
import { gridPlan, line, viewOf } from '../grid-plan.ts'

const view = viewOf(
  gridPlan([
    { title: 'Kopshti', lines: [line('komuna', 2027, 588_000), line('komuna', 2029, -50)] },
    { title: 'Takime & <punë>', lines: [line('donatori', 2028, 123_450)] },
  ]),
)
const words = {
  label: ({ code, title }: { code: string; title: string }) => `${code} ${title}`,
  choice: () => 'a\nb',
}
const copied = copyBlock(view, { top: 2, bottom: 4, left: 0, right: 5 }, words)

it('a copy is plain text with plain numbers', () => {
  expect(copied.text.split('\r\n')).toEqual([
    '1.1 Rezultati A\ta b\t5880,00\t1234,50\t-0,50\t7114,00',
    '1.1.1 Kopshti\ta b\t5880,00\t\t-0,50\t5879,50',
    '1.1.2 Takime & <punë>\ta b\t\t1234,50\t\t1234,50',
  ])
})

const folder = await mkdtemp(join(tmpdir(), 'hartuesi-copy-'))
afterAll(() => rm(folder, { recursive: true, force: true }))

describeWith(['soffice'], 'a copy in LibreOffice', () => {
  it('holds numbers, whatever the language of the plan', async () => {
    // By this name LibreOffice takes it for a table, as it does on the clipboard, and not for a text.
    const file = join(folder, 'copy.xls')
    await writeFile(file, copied.html)
    const workbook = new Workbook()
    await workbook.xlsx.readFile(await convertByOffice(file, 'xlsx', folder))
    const rows = workbook.worksheets[0]?.getSheetValues().filter((row) => Array.isArray(row)) ?? []
    expect(rows.map((row) => Array.from({ length: 6 }, (_, index) => row[index + 1] ?? null))).toEqual([
      ['1.1 Rezultati A', 'a b', 5880, 1234.5, -0.5, 7114],
      ['1.1.1 Kopshti', 'a b', 5880, null, -0.5, 5879.5],
      ['1.1.2 Takime & <punë>', 'a b', null, 1234.5, null, 1234.5],
    ])
  })
})
