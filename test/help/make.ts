import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { buildIfNeeded } from '../../electron/build/build.ts'
import { en } from '../../resources/help/en.ts'
import type { HelpPicture } from '../../resources/help/pages.ts'
import { sq } from '../../resources/help/sq.ts'
import { sr } from '../../resources/help/sr.ts'
import { ExportDialog } from '../e2e/pages/export-dialog.ts'
import { FieldPage } from '../e2e/pages/field-page.ts'
import { LibraryPage } from '../e2e/pages/library-page.ts'
import { PlanPage } from '../e2e/pages/plan-page.ts'
import { openWebWindow } from '../e2e/windows/web-window.ts'
import { readmeOf } from './readme.ts'

const folder = join(import.meta.dirname, '..', '..', 'resources', 'help')

/** Looks at the sample plan in the running program, and keeps what the help shows of it. */
async function makePictures(): Promise<void> {
  await buildIfNeeded()
  await mkdir(join(folder, 'pictures'), { recursive: true })
  const window = await openWebWindow({ width: 1120, height: 660 })
  try {
    const { page } = window
    const library = new LibraryPage(page)
    const plan = new PlanPage(page)
    const keep = async (name: HelpPicture): Promise<void> => {
      // Nothing that blinks or fades.
      await page.mouse.move(0, 0)
      await page.waitForLoadState('networkidle')
      await page.screenshot({
        path: join(folder, 'pictures', `${name}.png`),
        animations: 'disabled',
        caret: 'hide',
      })
    }
    await library.addSample()
    await plan.waitFor()
    await plan.backToLibrary()
    await library.rows.first().waitFor()
    await keep('library')
    await library.rows.first().getByRole('link').first().click()
    await plan.waitFor()
    await plan.show('Arsimi')
    await keep('swot')
    await plan.show('Tabela e buxhetit')
    await page.getByRole('grid').or(page.getByRole('treegrid')).first().waitFor()
    await keep('budget')
    await new ExportDialog(page).open()
    await keep('export')
    await page.keyboard.press('Escape')
    await makeMistakes(page, plan)
    await plan.show('Kontrolli')
    await keep('checks')
  } finally {
    await window.close()
  }
}

/** The sample plan has no findings; a weakness that nothing answers, with a word written twice, makes two. */
async function makeMistakes(page: Page, plan: PlanPage): Promise<void> {
  await plan.show('Arsimi')
  await new FieldPage(page).lines('Dobësitë').last().fill('Kabineti i fizikës nuk nuk ka pajisje')
  await plan.undo.and(page.locator(':enabled')).waitFor()
}

/** Writes the texts anew, and with `--pictures` the pictures too. */
async function main(args: readonly string[]): Promise<void> {
  for (const [language, help] of Object.entries({ sq, sr, en }))
    await writeFile(join(folder, `README.${language}.md`), readmeOf(help))
  if (args.includes('--pictures')) await makePictures()
}

await main(process.argv.slice(2))
