import type { CDPSession, Page } from 'playwright'
import { buildIfNeeded } from '../../electron/build/build.ts'
import { openWebWindow } from '../e2e/windows/web-window.ts'
import { fill, largePlan } from './large-plan.ts'
import type { Measure } from './main.ts'
import { milliseconds, percentile, tableRow } from './timing.ts'

const edits = 120

/** The budget grid of a large plan in Chromium: from a key to all totals drawn, opening, memory. */
const measure: Measure = {
  title: 'The window: 504 activities and 3,000 cost lines in Chromium',
  async run() {
    await buildIfNeeded()
    const entities = await largePlan()
    const window = await openWebWindow({ prepare: (file) => fill(file, entities) })
    try {
      const { page } = window
      const opening = await timeToOpen(page)
      const grid = page.getByRole('grid')
      const gridShown = await timeToShowBudget(page)
      await grid.focus()
      const frames = await editTimes(page)
      const memory = await heapOf(await page.context().newCDPSession(page))
      return [
        tableRow('opening the plan', milliseconds(opening)),
        tableRow('then its budget', milliseconds(gridShown)),
        tableRow('an edit, to all totals drawn', 'median', '99th percentile'),
        tableRow(
          `of ${frames.length}`,
          milliseconds(percentile(frames, 50)),
          milliseconds(percentile(frames, 99)),
        ),
        tableRow('memory of the window (heap)', `${Math.round(memory / 1_000_000)} MB`),
      ]
    } finally {
      await window.close()
    }
  },
}

export default measure

async function timeToOpen(page: Page): Promise<number> {
  const link = page.getByRole('link', { name: /Plani lokal/ }).first()
  await link.waitFor()
  const start = performance.now()
  await link.click()
  await page.getByRole('tree').waitFor()
  return performance.now() - start
}

async function timeToShowBudget(page: Page): Promise<number> {
  const start = performance.now()
  await page.getByRole('treeitem', { name: 'Tabela e buxhetit' }).click()
  await page.getByRole('grid').waitFor()
  return performance.now() - start
}

/** From the Enter that ends an edit to the frame that shows the new sums, measured within the page. */
async function editTimes(page: Page): Promise<readonly number[]> {
  await page.evaluate(() => {
    const times: number[] = []
    Reflect.set(window, 'editTimes', times)
    addEventListener(
      'keydown',
      ({ key, timeStamp }) => {
        if (key !== 'Enter') return
        requestAnimationFrame(() => {
          // What is posted in a frame comes after that frame is drawn.
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => times.push(performance.now() - timeStamp)
          port2.postMessage(null)
        })
      },
      true,
    )
  })
  for (let edit = 0; edit < edits; edit++) {
    await page.keyboard.type(String(1_000 + edit))
    await page.keyboard.press('Enter')
  }
  await page.waitForTimeout(200)
  return page.evaluate(() => Reflect.get(window, 'editTimes') as number[])
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize
}
