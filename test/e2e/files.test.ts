import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { describeWith } from '../support/describe-with.ts'
import { PdfFile } from '../support/pdf.ts'
import { LibraryPage } from './pages/library-page.ts'
import { PlanPage } from './pages/plan-page.ts'
import { closedAfterEach } from './windows/closed-after-each.ts'
import { expectQuiet } from './windows/program-window.ts'
import { openWebWindow } from './windows/web-window.ts'

const transcription = join(import.meta.dirname, '..', 'fixtures', 'transcriptions', 'municipal.json')

const opened = closedAfterEach(expectQuiet)

/** Lets go of a file over the page that is shown. */
async function drop(page: Page, file: string, name: string): Promise<void> {
  const bytes = [...(await readFile(file))]
  const carried = await page.evaluateHandle(
    ({ bytes: content, name: called }) => {
      const data = new DataTransfer()
      data.items.add(new File([new Uint8Array(content)], called))
      return data
    },
    { bytes, name },
  )
  const content = page.getByRole('main')
  await content.dispatchEvent('dragenter', { dataTransfer: carried })
  await page.getByText('Lëshojeni skedarin këtu').waitFor()
  await content.dispatchEvent('dragover', { dataTransfer: carried })
  await content.dispatchEvent('drop', { dataTransfer: carried })
}

describeWith(['chromium', 'pdftotext'], 'files and paper', () => {
  it('takes what is dropped on any page, walks its findings, saves a copy, and prints the paper alone', async () => {
    const window = await opened(openWebWindow())
    const { page, papers } = window
    const library = new LibraryPage(page)
    const plan = new PlanPage(page)
    await library.expectEmpty()
    await drop(page, transcription, 'municipal.json')
    await library.openFromReport()
    await plan.heading.filter({ hasText: 'Pasqyra' }).waitFor()

    // The key walks the findings that the bar counts; until it does, there are none to walk.
    await page.getByRole('banner').locator('[data-severity]').first().waitFor()
    await page.keyboard.press('F8')
    await plan.heading.filter({ hasNotText: 'Pasqyra' }).waitFor()
    const told = page.locator('p[role="status"]').last()
    await told.filter({ hasText: /\S/ }).waitFor({ state: 'attached' })
    const first = await told.innerText()
    await page.keyboard.press('F8')
    await expect.poll(() => told.innerText()).not.toBe(first)

    const [copy] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+Shift+s')])
    expect(copy.suggestedFilename()).toMatch(/\.plv$/)
    const saved = join(papers, 'copy.plv')
    await copy.saveAs(saved)
    await drop(page, saved, copy.suggestedFilename())
    await library.report.getByRole('button', { name: 'Mbyll', exact: true }).last().click()
    await library.report.waitFor({ state: 'detached' })

    await page.keyboard.press('Alt+Shift+L')
    await library.rows.nth(1).waitFor()
    await page.keyboard.press('Control+k')
    const palette = page.getByRole('dialog', { name: 'Kërko' })
    await palette.getByRole('combobox').fill('komuna 20')
    await palette.getByRole('option').filter({ hasText: 'Plani' }).first().click()
    await plan.waitFor()

    await page.keyboard.press('Control+p')
    const count = plan.content.getByRole('status').filter({ hasText: /^\d+ faqe$/ })
    const shown = Number.parseInt(await count.innerText(), 10)
    // The system's dialog cannot be driven: what it would be given stays until it says that it is done.
    await page.evaluate(() => {
      globalThis.print = () => document.body.setAttribute('data-printing', '')
    })
    await page.keyboard.press('Control+p')
    await page.locator('body[data-printing]').waitFor()
    await page.keyboard.press('F1')
    await page.getByRole('dialog', { name: 'Tastet' }).waitFor()
    const paper = await PdfFile.write(await page.pdf({ preferCSSPageSize: true }), papers)
    const pages = await paper.pages()
    expect(pages).toHaveLength(shown)
    expect(pages.join('\n')).not.toMatch(/Tastet|Biblioteka|Përmbajtja e planit/)
    await page.evaluate(() => globalThis.dispatchEvent(new Event('afterprint')))
    await page.locator('.hartuesi-print').waitFor({ state: 'detached' })
  })
})
