import type { CDPSession, Page } from 'playwright'
import { buildIfNeeded } from '../../electron/build/build.ts'
import { openWebWindow } from '../e2e/windows/web-window.ts'
import { fill, largePlan } from './large-plan.ts'
import type { Measure } from './main.ts'
import { milliseconds, percentile, tableRow } from './timing.ts'

const edits = 120
/** Milliseconds that a key is held: figures are entered at twenty-odd keys a second, faster than anyone types. */
const held = 40

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
      const following = await timesToFollow(page, await window.another())
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
        tableRow(
          `followed by a second window, of ${following.length}`,
          milliseconds(percentile(following, 50)),
          milliseconds(percentile(following, 99)),
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
    await page.keyboard.type(String(1_000 + edit), { delay: held })
    await page.keyboard.press('Enter')
  }
  await page.waitForTimeout(200)
  return page.evaluate(() => Reflect.get(window, 'editTimes') as number[])
}

/** From the Enter that ends an edit to the foot of another window's grid, by the clock that both share. */
async function timesToFollow(page: Page, other: Page): Promise<readonly number[]> {
  await other.goto(page.url())
  await other.getByRole('grid').waitFor()
  await other.waitForTimeout(1_000)
  await other.evaluate(() => {
    const foot = document.querySelector('[data-heading="plan"]')
    const drawn: number[] = []
    Reflect.set(window, 'drawn', drawn)
    const seen = new MutationObserver(() => drawn.push(performance.timeOrigin + performance.now()))
    if (foot !== null) seen.observe(foot, { subtree: true, characterData: true, childList: true })
  })
  const entered: number[] = []
  for (let edit = 0; edit < 20; edit++) {
    await page.keyboard.type(String(9_000 + edit))
    entered.push(await page.evaluate(() => performance.timeOrigin + performance.now()))
    await page.keyboard.press('Enter')
    await page.waitForTimeout(300)
  }
  const drawn = await other.evaluate(() => Reflect.get(window, 'drawn') as number[])
  return entered.map((time) => (drawn.find((one) => one >= time) ?? Number.POSITIVE_INFINITY) - time)
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize
}
