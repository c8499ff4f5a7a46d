import type { Page } from 'playwright'

type Spot = readonly [x: number, y: number]

/** Drags from one spot of the window to another, in CSS pixels, in several steps as a hand does. */
export async function drag(page: Page, from: Spot, to: Spot): Promise<void> {
  await page.mouse.move(...from)
  await page.mouse.down()
  await page.mouse.move(...to, { steps: 6 })
  await page.mouse.up()
}
