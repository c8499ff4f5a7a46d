import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { pictureBytes, pictureProblem, pictureSize } from '../../shared/model/index.ts'
import { describeWith } from '../support/describe-with.ts'
import { shield } from '../support/pictures.ts'
import { LibraryPage } from './pages/library-page.ts'
import { PlanPage } from './pages/plan-page.ts'
import { closedAfterEach } from './windows/closed-after-each.ts'
import { expectAccessible, expectQuiet, keepPicture } from './windows/program-window.ts'
import { openWebWindow } from './windows/web-window.ts'

const opened = closedAfterEach(expectQuiet)

/** A photograph: a JPEG of noise with more dots than a plan takes. */
function photograph(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const canvas = new OffscreenCanvas(1_600, 1_200)
    const pen = canvas.getContext('2d')
    const dots = new ImageData(1_600, 1_200)
    for (let at = 0; at < dots.data.length; at += 1) dots.data[at] = (at * at * 31 + (at >> 3)) & 255
    pen?.putImageData(dots, 0, 0)
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.8 })
    return [...new Uint8Array(await blob.arrayBuffer())]
  })
}

describeWith(['chromium'], 'the emblem of a plan', () => {
  it('is chosen, shown, drawn anew, replaced, removed and brought back; other files are refused in words', async () => {
    const window = await opened(openWebWindow())
    const { page } = window
    const library = new LibraryPage(page)
    await library.addSample()
    const plan = new PlanPage(page)
    await plan.waitFor()
    await plan.show('Të dhënat e planit')
    const field = plan.content.getByRole('region', { name: 'Stema ose logoja' })
    const input = field.locator('input[type=file]')
    const shown = field.getByRole('img', { name: 'Stema ose logoja e planit' })
    const dots = async () => {
      const source = (await shown.getAttribute('src')) ?? ''
      return pictureBytes(source.replace('data:image/png;base64,', '')) ?? new Uint8Array()
    }
    const choose = (name: string, bytes: Uint8Array | readonly number[]) =>
      input.setInputFiles({ name, mimeType: 'image/png', buffer: Buffer.from(bytes) })

    await choose('stema.png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'))
    await field.getByText('nuk është as PNG as JPEG').waitFor()
    await choose('stema.png', shield().slice(0, 150))
    await field.getByText('Figura nuk lexohet').waitFor()
    await expect.poll(() => shown.count()).toBe(0)

    await choose('stema.png', shield())
    await shown.waitFor()
    await expect.poll(() => field.getByRole('alert').count()).toBe(0)
    await expect.poll(async () => pictureProblem(await dots())).toBeNull()
    await expect.poll(async () => pictureSize(await dots())).toEqual({ width: 56, height: 64 })
    await keepPicture(window, 'emblem-1366x768')

    await choose('foto.png', await photograph(page))
    await expect.poll(async () => pictureSize(await dots())?.width ?? 0).toBeGreaterThan(56)
    await expect.poll(async () => pictureProblem(await dots())).toBeNull()
    await plan.undo.click()
    await expect.poll(async () => pictureSize(await dots())?.width).toBe(56)
    await plan.waitUntilSaved()
    await page.reload()
    await shown.waitFor()
    await expectAccessible(page, 'the data of a plan')
    await field.getByRole('button', { name: 'Hiqeni' }).click()
    await field.getByText('Tërhiqeni figurën këtu').waitFor()
    await plan.undo.click()
    await shown.waitFor()
  })
})
