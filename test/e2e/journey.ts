import { readFile } from 'node:fs/promises'
import { expect } from 'vitest'
import { z } from 'zod'
import { letters, PdfFile } from '../support/pdf.ts'
import { ExportDialog } from './pages/export-dialog.ts'
import { LibraryPage } from './pages/library-page.ts'
import { PlanPage } from './pages/plan-page.ts'
import { expectAccessible, expectQuiet, keepPicture, type ProgramWindow } from './windows/program-window.ts'

const activitySchema = z.object({ title: z.string(), description: z.string().default('') })
const transcriptionSchema = z.object({
  title: z.string(),
  authority: z.string(),
  fields: z.array(
    z.object({
      name: z.string(),
      swot: z.object({ strengths: z.array(z.string()) }).optional(),
      objectives: z.array(z.object({ results: z.array(z.object({ activities: z.array(activitySchema) })) })),
    }),
  ),
})

/** What the journey looks for, read from the transcription itself. */
async function readExpected(file: string) {
  const plan = transcriptionSchema.parse(JSON.parse(await readFile(file, 'utf8')))
  const activities = plan.fields.flatMap(({ objectives }) =>
    objectives.flatMap(({ results }) => results.flatMap((result) => result.activities)),
  )
  const [field] = plan.fields
  const [activity] = activities
  if (field === undefined || activity === undefined) throw new TypeError('the plan has nothing to look at')
  return { plan, field, activity, count: activities.length }
}

/** Looks at a screen as axe and as a person would. */
async function look(window: ProgramWindow, name: string): Promise<void> {
  await expectAccessible(window.page, name)
  await keepPicture(window, name)
}

/** Start, import, look, rename, undo, export: what a clerk does with a plan in the first quarter of an hour. */
export async function journey(window: ProgramWindow, file: string): Promise<void> {
  const { page } = window
  const expected = await readExpected(file)
  const library = new LibraryPage(page)
  const plan = new PlanPage(page)

  await library.expectEmpty()
  await look(window, '1-start')

  await library.importFile(file)
  await expect.poll(() => library.report.innerText()).toContain(`Aktivitete\n${expected.count}`)
  await look(window, '2-import')
  await library.openFromReport()

  await plan.waitFor()
  await plan.heading.filter({ hasText: 'Pasqyra' }).waitFor()
  await plan.show('Të dhënat e planit')
  await plan.heading.filter({ hasText: expected.plan.title }).waitFor()
  await expect.poll(() => page.title()).toBe(`${expected.plan.title} – Hartuesi`)
  await expect.poll(() => plan.shown()).toContain(expected.plan.authority)
  await look(window, '3-plan')

  await plan.openAll()
  await plan.show(expected.field.name)
  for (const strength of expected.field.swot?.strengths ?? []) {
    await expect.poll(() => plan.shown()).toContain(strength)
  }
  await look(window, '4-field')
  await plan.show(expected.activity.title)
  await expect.poll(() => plan.shown()).toContain(expected.activity.description)
  await look(window, '5-activity')

  await plan.rename('Kopshti i ri i lagjes')
  await plan.waitUntilSaved()
  await plan.rename('Ky emër do të zhbëhet')
  await expect.poll(() => plan.heading.innerText()).toContain('Ky emër do të zhbëhet')
  await page.keyboard.press('Control+z')
  await plan.heading.filter({ hasText: 'Kopshti i ri i lagjes' }).waitFor()
  await expect.poll(() => plan.item('Kopshti i ri i lagjes').count()).toBe(1)
  await look(window, '6-renamed')

  await exportPapers(window, 'Kopshti i ri i lagjes', expected.activity.title)

  await plan.backToLibrary()
  await library.row(expected.plan.title).waitFor()
  await look(window, '9-library')
  expectQuiet(window)
}

async function exportPapers(window: ProgramWindow, kept: string, replaced: string): Promise<void> {
  const dialog = new ExportDialog(window.page)
  await dialog.open()
  await look(window, '7-export')
  await dialog.run()
  await dialog.waitUntilDone()
  await look(window, '8-exported')
  const papers = await window.collectPapers()
  expect(new Set(papers.map((path) => path.split('.').at(-1)))).toEqual(new Set(['pdf', 'docx', 'xlsx']))
  const pdf = papers.find((path) => path.endsWith('.pdf')) ?? ''
  const text = await (await PdfFile.write(await readFile(pdf), window.papers)).letters()
  expect(text).toContain(letters(kept))
  expect(text).not.toContain(letters(replaced))
  await dialog.close()
}
