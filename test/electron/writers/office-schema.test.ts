import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeDocx, writePdf, writeWorkbook } from '../../../electron/writers/index.ts'
import { checkPlan, createContext, sortDismissed } from '../../../shared/checks/index.ts'
import {
  composeDocument,
  composeFindings,
  composeFindingsWorkbook,
  composeWorkbook,
} from '../../../shared/document/index.ts'
import type { DocumentTree } from '../../../shared/document/tree.ts'
import type { Workbook } from '../../../shared/document/workbook.ts'
import { defaultFormat, formatOf } from '../../../shared/formats/index.ts'
import { createPlan, type Plan, rootOf } from '../../../shared/model/index.ts'
import { anyPlan } from '../../support/arbitraries/documents.ts'
import { describeWith } from '../../support/describe-with.ts'
import { schemaErrors } from '../../support/office-schema.ts'
import { fixtureNames, readFixture } from '../readers/transcription/reading.ts'
import { fonts } from './pdf/folder.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hartuesi-schema-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

/** The font of cells without a look, whose parts exceljs writes in an order of its own: Excel has always taken it. */
const libraryFont = /^\/xl\/styles\.xml \/x:styleSheet\[1\]\/x:fonts\[1\]\/x:font\[1\]:/

async function errorsIn(name: string, bytes: Uint8Array): Promise<readonly string[]> {
  const file = join(folder, name)
  await writeFile(file, bytes)
  return (await schemaErrors(file)).filter((error) => !libraryFont.test(error))
}

async function errorsOf(tree: DocumentTree, workbook: Workbook): Promise<readonly string[]> {
  const { pageNumbers } = await writePdf(tree, { fonts })
  return [
    ...(await errorsIn('paper.docx', await writeDocx(tree, pageNumbers, { fonts }))),
    ...(await errorsIn('annex.xlsx', await writeWorkbook(workbook, { fonts }))),
  ]
}

function papersOf(plan: Plan): Promise<readonly string[]> {
  const format = formatOf(rootOf(plan).format) ?? defaultFormat
  const options = { format, language: 'sq', now: '2026-11-22T10:00:00Z', revision: 1 } as const
  return errorsOf(composeDocument(plan, options), composeWorkbook(plan, options))
}

describeWith(['ooxml-validator'], 'what Word and Excel find wrong in a file', () => {
  test.each(fixtureNames)(
    'is nothing, in the papers of %s',
    async (name) => {
      expect(await papersOf(createPlan(readFixture(name).entities))).toEqual([])
    },
    60_000,
  )

  test('is nothing, in the report of the checks', async () => {
    const plan = createPlan(readFixture('municipal').entities)
    const findings = sortDismissed(plan, checkPlan(createContext(plan)))
    const common = { format: defaultFormat, language: 'sq', now: '2026-11-22T10:00:00Z' } as const
    const options = { ...common, arranged: 'rule' } as const
    const tree = composeFindings(plan, findings, options)
    expect(await errorsOf(tree, composeFindingsWorkbook(plan, findings, options))).toEqual([])
  }, 60_000)

  test('is nothing, in the papers of random plans', async () => {
    for (const plan of fc.sample(anyPlan(), { numRuns: 4, seed: 2026 })) {
      expect(await papersOf(plan)).toEqual([])
    }
  }, 120_000)

  test('is told', async () => {
    const bytes = new TextEncoder().encode('no file of any office')
    expect(await errorsIn('broken.docx', bytes)).not.toEqual([])
  })
})
