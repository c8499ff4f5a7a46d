import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { describeWith } from '../support/describe-with.ts'
import { LibraryPage } from './pages/library-page.ts'
import { PlanPage } from './pages/plan-page.ts'
import { closedAfterEach } from './windows/closed-after-each.ts'
import { expectAccessible, expectQuiet, keepPicture } from './windows/program-window.ts'
import { openWebWindow } from './windows/web-window.ts'

const opened = closedAfterEach(expectQuiet)

/** Bytes of all scripts that a window has loaded so far, compressed. */
async function weightOfScripts(page: Page): Promise<number> {
  const names = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
  const scripts = names.filter((name) => name.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(0)
  const bodies = await Promise.all(scripts.map(async (name) => (await page.request.get(name)).body()))
  return bodies.reduce((sum, body) => sum + gzipSync(body).length, 0)
}

describeWith(['chromium'], 'the frame', () => {
  it('shows a newcomer around, and is left at once', async () => {
    const window = await opened(openWebWindow())
    const { page } = window
    await new LibraryPage(page).expectEmpty()
    // What is needed to use the library; the other pages are loaded when they are opened.
    expect(await weightOfScripts(page)).toBeLessThan(350_000)
    await page.getByRole('button', { name: 'Fillo shëtitjen' }).click()
    const panel = (title: string) => page.getByRole('region', { name: title })
    await panel('Përmbajtja e planit').waitFor()
    await keepPicture(window, 'tour-outline')
    for (const title of [
      'Analiza SWOT',
      'Objektivat, rezultatet',
      'Buxheti',
      'Kontrolli',
      'Dokumenti',
      'Eksporto',
    ]) {
      await page.getByRole('button', { name: 'Më tej', exact: true }).last().click()
      await panel(title).and(page.locator(':focus')).waitFor()
      await keepPicture(window, `tour-${title.split(' ')[0]}`)
    }
    await expectAccessible(page, 'the tour')
    await page.keyboard.press('Escape')
    await panel('Eksporto').waitFor({ state: 'detached' })
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('content')
  })

  it('finds anything by its words, and narrows the outline', async () => {
    const window = await opened(openWebWindow())
    const { page } = window
    await new LibraryPage(page).expectEmpty()
    await new LibraryPage(page).addSample()
    const plan = new PlanPage(page)
    await plan.waitFor()

    const filter = page.getByRole('searchbox', { name: 'Filtro përmbajtjen' })
    const before = await plan.outline.getByRole('treeitem').count()
    await filter.fill('perfshir')
    await expect.poll(() => plan.outline.getByRole('treeitem').count()).toBeLessThan(before)
    await filter.press('Escape')
    await expect.poll(() => plan.outline.getByRole('treeitem').count()).toBe(before)

    await page.keyboard.press('Control+k')
    const palette = page.getByRole('dialog', { name: 'Kërko' })
    await palette.getByRole('combobox').fill('pjesemarrja mosdiskrim')
    await palette.getByRole('option', { name: 'Mosdiskriminimi dhe pjesëmarrja' }).first().click()
    await plan.heading.filter({ hasText: 'Mosdiskriminimi dhe pjesëmarrja' }).waitFor()
    await page.keyboard.press('F1')
    const keys = page.getByRole('dialog', { name: 'Tastet' })
    await keys.getByRole('rowheader', { name: 'Zmadho' }).waitFor()
    await page.keyboard.press('Escape')
    await keys.waitFor({ state: 'detached' })

    // A file is opened from within a plan, too.
    const [picker] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Control+o')])
    await picker.setFiles(join(import.meta.dirname, '..', 'fixtures', 'transcriptions', 'municipal.json'))
    await new LibraryPage(page).report.waitFor()
  })
})
