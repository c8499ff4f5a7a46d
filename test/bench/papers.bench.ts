import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { buildIfNeeded } from '../../electron/build/build.ts'
import { readTranscription } from '../../electron/readers/index.ts'
import { writeDocument, writeWorkbook } from '../../electron/writers/index.ts'
import { composeDocument, composeWorkbook } from '../../shared/document/index.ts'
import { defaultFormat, formatOf } from '../../shared/formats/index.ts'
import { createPlan, type Plan, rootOf } from '../../shared/model/index.ts'
import { testIds } from '../support/ids.ts'
import { toolPath } from '../support/tools.ts'
import { measuredPlan } from './enlarge.ts'
import type { Measure } from './main.ts'
import { medianTime, milliseconds, tableRow } from './timing.ts'

const run = promisify(execFile)
const root = join(import.meta.dirname, '..', '..')
const fonts = join(root, 'node_modules', '@expo-google-fonts')
const formats = ['pdf', 'docx', 'xlsx'] as const

/** The papers of one plan against LibreOffice turning our own Word file into PDF, as whole processes and warm. */
const measure: Measure = {
  title: 'The papers, against LibreOffice making a PDF of our Word file',
  async run() {
    const soffice = toolPath('soffice')
    if (soffice === undefined) return ['LibreOffice is missing on this machine']
    await buildIfNeeded()
    const folder = await mkdtemp(join(tmpdir(), 'hartuesi-bench-'))
    const { name, bytes } = await measuredPlan()
    const plan = createPlan(readTranscription(bytes, testIds()).entities)
    const office = await officeTime(soffice, plan, folder)
    const file = join(folder, 'plan.json')
    await writeFile(file, bytes)
    const rows = [
      tableRow(`plan ${name}`, 'time', 'LibreOffice ÷'),
      tableRow('LibreOffice', milliseconds(office), '1'),
    ]
    for (const format of formats)
      rows.push(row(`whole process, ${format}`, await processTime(file, format, folder), office))
    for (const format of formats) rows.push(row(`warm, ${format}`, await warmTime(plan, format), office))
    await rm(folder, { recursive: true })
    return rows
  },
}

export default measure

function row(name: string, time: number, office: number): string {
  return tableRow(name, milliseconds(time), `${(office / time).toFixed(1)} ×`)
}

async function officeTime(soffice: string, plan: Plan, folder: string): Promise<number> {
  const word = join(folder, 'plan.docx')
  await writeFile(word, await writeDocument('docx', composeDocument(plan, options(plan)), { fonts }))
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  const to = ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, word]
  return medianTime(() => run(soffice, to), 3)
}

function processTime(file: string, format: string, folder: string): Promise<number> {
  const host = join(root, 'electron', 'build', 'cli.ts')
  // As `npm run cli` starts it.
  const first = pathToFileURL(join(root, 'electron', 'build', 'require-node.mjs')).href
  return medianTime(
    () =>
      run(process.execPath, ['--import', first, host, 'export', file, '--format', format, '--out', folder]),
    3,
  )
}

function warmTime(plan: Plan, format: (typeof formats)[number]): Promise<number> {
  if (format === 'xlsx') {
    return medianTime(
      () => writeWorkbook(composeWorkbook(plan, { ...options(plan), revision: 1 }), { fonts }),
      5,
    )
  }
  return medianTime(() => writeDocument(format, composeDocument(plan, options(plan)), { fonts }), 5)
}

function options(plan: Plan): { format: typeof defaultFormat; language: 'sq'; now: string } {
  return {
    format: formatOf(rootOf(plan).format) ?? defaultFormat,
    language: 'sq',
    now: '2026-01-01T00:00:00.000Z',
  }
}
