import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { describeWith } from '../support/describe-with.ts'
import { LibraryPage } from './pages/library-page.ts'
import { everyPlace, goTo, over, type Place } from './places.ts'
import { closedAfterEach } from './windows/closed-after-each.ts'
import { openDesktopWindow } from './windows/desktop-window.ts'
import { expectAccessible, expectQuiet, keepPicture, type ProgramWindow } from './windows/program-window.ts'
import { openWebWindow } from './windows/web-window.ts'

/** The rules of axe that colours and sizes decide; the others know nothing of colours alone. */
const lookRules = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable']

const opened = closedAfterEach(expectQuiet)

async function begin({ page }: ProgramWindow): Promise<readonly Place[]> {
  await new LibraryPage(page).expectEmpty()
  return everyPlace(page)
}

/** Chooses the colours in the settings. */
async function chooseLook(page: Page, words: string): Promise<void> {
  await goTo(page, { name: 'settings', address: '/settings', over: {} })
  await page.getByRole('radio', { name: words }).check()
}

describeWith(['chromium'], 'every page, dialog and menu in Chromium', () => {
  it('has nothing for axe to find, in any look, enlarged or in a small window', async () => {
    const window = await opened(openWebWindow())
    const { page } = window
    const places = await begin(window)
    for (const place of places) {
      await goTo(page, place)
      await expectAccessible(page, place.name)
      await keepPicture(window, `light-${place.name}`)
      for (const [name, open] of Object.entries(place.over)) {
        await over(page, open, async () => {
          await expectAccessible(page, `${place.name}, ${name}`)
          await keepPicture(window, `light-${place.name}-${name}`)
        })
      }
    }
    const lookAtAll = async (look: string, rules?: readonly string[]): Promise<void> => {
      for (const place of places) {
        await goTo(page, place)
        await expectAccessible(page, `${place.name}, ${look}`, rules)
      }
    }
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.setViewportSize({ width: 1920, height: 1080 })
    await lookAtAll('dark, on a large screen')
    await page.setViewportSize({ width: 1366, height: 768 })
    await page.emulateMedia({ colorScheme: 'light' })
    await chooseLook(page, 'Kontrast i lartë')
    await lookAtAll('contrast', lookRules)
    await chooseLook(page, 'E çelët')
    await page.setViewportSize({ width: 1024, height: 700 })
    await page.keyboard.press('F9')
    await lookAtAll('projector, in a small window', lookRules)
    await page.keyboard.press('F9')
    for (let step = 0; step < 10; step += 1) await page.keyboard.press('Control+=')
    await expect.poll(() => page.evaluate(() => document.documentElement.style.fontSize)).toBe('32px')
    await lookAtAll('enlarged, in a small window', lookRules)
  })
})

describeWith(['electron', 'xvfb-run'], 'every page in Electron', () => {
  it('has nothing for axe to find', async () => {
    const window = await opened(openDesktopWindow())
    for (const place of await begin(window)) {
      await goTo(window.page, place)
      await expectAccessible(window.page, place.name)
    }
  })
})
