import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { describeWith } from '../support/describe-with.ts'
import { LibraryPage } from './pages/library-page.ts'
import { PlanPage } from './pages/plan-page.ts'
import { putOnClipboard } from './windows/clipboard.ts'
import { closedAfterEach } from './windows/closed-after-each.ts'
import { expectAccessible, expectQuiet, keepPicture } from './windows/program-window.ts'
import { openWebWindow, type WebWindow } from './windows/web-window.ts'

const wordFile = join(import.meta.dirname, '..', 'fixtures', 'prose', 'word.html')

const opened = closedAfterEach(expectQuiet)

/** The window at the sample plan. */
async function openSample(): Promise<{ window: WebWindow; plan: PlanPage }> {
  const window = await opened(openWebWindow())
  await new LibraryPage(window.page).addSample()
  const plan = new PlanPage(window.page)
  await plan.waitFor()
  return { window, plan }
}

/** Pastes HTML where the caret stands. */
async function pasteHtml(page: Page, html: string): Promise<void> {
  await page.evaluate((pasted) => {
    const data = new DataTransfer()
    data.setData('text/html', pasted)
    data.setData('text/plain', 'x')
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    )
  }, html)
}

describeWith(['chromium'], 'prose', () => {
  it('writes a chapter by keyboard, with lists, faces, figures and what Word had', async () => {
    const { window, plan } = await openSample()
    const { page } = window
    const { keyboard } = page
    await plan.show('Hyrje')
    await page.getByRole('button', { name: 'Shto nënkapitull' }).click()
    await keyboard.type('Si u hartua plani')
    await keyboard.press('Enter')
    const text = page.getByRole('textbox', { name: 'Teksti: Si u hartua plani' })
    await text.focus()
    await expect
      .poll(() => text.evaluate((field) => getComputedStyle(field, '::before').content))
      .toContain('Shkruani tekstin e kapitullit')
    await keyboard.press('Control+b')
    await keyboard.type('Komiteti')
    await keyboard.press('Control+b')
    await keyboard.type(' ka:')
    await keyboard.press('Enter')
    await keyboard.type('- nëntë anëtarë')
    await keyboard.press('Enter')
    await keyboard.press('Tab')
    await keyboard.type('pesë gra')
    await keyboard.press('Enter')
    await keyboard.press('Shift+Tab')
    await keyboard.type('një kryetare')
    await keyboard.press('Enter')
    await keyboard.press('Enter')
    await keyboard.type('Buxheti: /buxheti i p')
    await page.getByRole('option', { name: 'Buxheti i përgjithshëm' }).waitFor()
    await expectAccessible(page, 'figures on offer')
    await keyboard.press('Enter')
    await keyboard.type('.')
    await expect.poll(() => text.innerText()).toMatch(/Buxheti: [\d.,]+\s€\./)
    await expect.poll(() => text.locator('strong').innerText()).toBe('Komiteti')
    const levels = text.locator('ul > li')
    await expect
      .poll(() => levels.evaluateAll((all) => all.map((one) => one.getAttribute('aria-level'))))
      .toEqual(['1', '2', '1'])
    await keepPicture(window, 'prose-chapter')

    await keyboard.press('Enter')
    await pasteHtml(page, await readFile(wordFile, 'utf8'))
    await page.getByText('Ndërtimi prej 12.500').waitFor()
    await expect
      .poll(() => text.locator('ol > li').allInnerTexts())
      .toEqual(['Matja', 'Ndërtimi prej 12.500\u00a0€'])
    await expect.poll(() => text.locator('a, img, script, style').count()).toBe(0)
    await page.getByText('Fotografitë e tekstit të ngjitur nuk u morën').waitFor()
    await keyboard.press('Control+z')
    await expect.poll(() => text.locator('ol').count()).toBe(0)
    await keyboard.press('Control+y')
    await expect.poll(() => text.locator('ol').count()).toBe(1)

    await text.press('Control+End')
    await keyboard.type(' Fundi i papritur')
    await page.reload()
    await page.getByText('Fundi i papritur').waitFor()
    await expect.poll(() => text.innerText()).toMatch(/Buxheti: [\d.,]+\s€\./)
    await text.focus()
    // The bar may come later than the text; the key waits for it.
    await keyboard.press('Alt+F10')
    const bar = page.getByRole('toolbar', { name: 'Formatimi i tekstit' })
    const focusOf = (name: string) => bar.getByRole('button', { name }).and(page.locator(':focus'))
    await focusOf('E trashë').waitFor()
    await keyboard.press('ArrowRight')
    await focusOf('E pjerrët').waitFor()
    await keyboard.press('Escape')
    await text.and(page.locator(':focus')).waitFor()
    await expectAccessible(page, 'a chapter')
    await keepPicture(window, 'prose-pasted')
  })

  it('takes in what another window writes, and leaves the caret where it is', async () => {
    const { window, plan } = await openSample()
    const { page } = window
    await plan.show('Hyrje')
    // By its name: the editors of a page do not all come at once.
    const intro = { name: 'Teksti: Hyrje' }
    const first = page.getByRole('textbox', intro)
    await first.press('Control+Home')
    await page.keyboard.type('Para. ')
    await plan.waitUntilSaved()
    const other = await window.another()
    await other.goto(page.url())
    const same = other.getByRole('textbox', intro)
    await same.press('Control+End')
    await other.keyboard.type(' Nga dritarja tjetër.')
    await page.getByText('Nga dritarja tjetër.').waitFor()
    await page.keyboard.type('Prapë. ')
    await expect.poll(() => first.innerText()).toMatch(/^Para\. Prapë\. .*Nga dritarja tjetër\.$/s)
    await Promise.all([
      page.keyboard.type('Këtu dhe tani. ', { delay: 40 }),
      other.keyboard.type(' Atje dhe atëherë.', { delay: 40 }),
    ])
    for (const text of [first, same]) {
      await expect
        .poll(() => text.innerText())
        .toMatch(/^Para\. Prapë\. Këtu dhe tani\. .*Nga dritarja tjetër\. Atje dhe atëherë\.$/s)
    }
    // Right where the caret of the other stands.
    await first.press('Control+End')
    await page.keyboard.type(' Një.')
    await same.getByText('atëherë. Një.').waitFor()
    await other.keyboard.type(' Dy.')
    await expect.poll(() => first.innerText()).toMatch(/ Atje dhe atëherë\. Dy\. Një\.$/)
  })

  it('writes the lists, merges one body into another and takes that back, and offers the usual ones', async () => {
    const { window, plan } = await openSample()
    const { page } = window
    const { keyboard } = page
    await plan.show('Institucionet, burimet, shkurtesat')
    await page.getByRole('button', { name: 'Shto institucion' }).click()
    await keyboard.type('Zyra për Komunitete')
    await keyboard.press('Tab')
    await keyboard.type('ZKK')
    await plan.waitUntilSaved()
    await expectAccessible(page, 'the lists')
    await keepPicture(window, 'lists')

    const rows = page.getByRole('table', { name: 'Institucionet' }).locator('tbody tr')
    const count = await rows.count()
    await putOnClipboard(page, { text: 'Instituti i Statistikave\tIS\r\nShkolla Fan Noli\t\r\n' })
    await rows.getByRole('textbox', { name: 'Emri, ZKK', exact: true }).focus()
    await keyboard.press('Control+v')
    await expect.poll(() => rows.count()).toBe(count + 2)
    await keyboard.press('Control+z')
    await expect.poll(() => rows.count()).toBe(count)
    // By its handle the last goes to the top, past what is out of sight, and by one undo back.
    const firstName = (): Promise<string> => rows.first().getByRole('textbox').first().inputValue()
    const first = await firstName()
    await rows.last().getByTitle('Tërhiqe për ta zhvendosur').hover()
    await page.mouse.down()
    await rows.first().hover({ position: { x: 20, y: 2 } })
    await page.mouse.up()
    await expect.poll(firstName).toBe('Zyra për Komunitete')
    await plan.undo.click()
    await expect.poll(firstName).toBe(first)
    const used = rows.filter({ has: page.getByRole('button', { name: /^Ku përdoret ZKKK/ }) })
    const before = await used.getByRole('button', { name: /^Ku përdoret/ }).innerText()
    await rows.getByRole('button', { name: 'Veprimet për ZKKK' }).click()
    await page.getByRole('menuitem', { name: 'Shkrije me një tjetër…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Shkrirja e “ZKKK”' })
    await dialog.getByLabel('Shkrije me').selectOption({ label: 'ZKK: Zyra për Komunitete' })
    await dialog.getByRole('checkbox').waitFor()
    await expectAccessible(page, 'a merge')
    await dialog.getByRole('button', { name: 'Shkrije' }).click()
    await expect.poll(() => rows.count()).toBe(count - 1)
    const merged = rows.getByRole('button', { name: /^Ku përdoret ZKK:/ })
    await expect.poll(() => merged.innerText()).toBe(before)
    await merged.click()
    await rows
      .getByRole('link', { name: /^\d+\.\d+/ })
      .first()
      .waitFor()
    await keyboard.press('Control+z')
    await expect.poll(() => rows.count()).toBe(count)

    await page.getByRole('button', { name: 'Nga lista e zakonshme…' }).click()
    const usual = page.getByRole('dialog', { name: 'Çfarë kanë zakonisht planet e komunave' })
    await usual.getByRole('checkbox').nth(1).check()
    await expectAccessible(page, 'the usual ones')
    await keepPicture(window, 'lists-usual')
    await usual.getByRole('button', { name: 'Shto 1' }).click()
    await expect.poll(() => rows.count()).toBe(count + 1)
  })
})
