import type { CDPSession, Locator, Page } from 'playwright'
import { buildIfNeeded } from '../../electron/build/build.ts'
import { openWebWindow } from '../e2e/windows/web-window.ts'
import { fill, largePlan } from './large-plan.ts'
import type { Measure } from './main.ts'
import { milliseconds, percentile, tableRow } from './timing.ts'

const edits = 120
/** Milliseconds that a key or the mouse is held: figures are entered at twenty-odd keys a second, faster than anyone types. */
const held = 40
/** Milliseconds between pointing at a plan and pressing it; a hand takes longer. */
const pointing = 150

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
      const { drawn, shown } = await editTimes(page)
      const following = await timesToFollow(page, await window.another())
      const memory = await heapOf(await page.context().newCDPSession(page))
      return [
        tableRow('opening the plan', milliseconds(opening)),
        tableRow('then its budget', milliseconds(gridShown)),
        tableRow('an edit, to all totals drawn', 'median', '99th percentile'),
        percentilesRow('of', drawn),
        percentilesRow('on the screen, Event Timing, of', shown),
        percentilesRow('followed by a second window, of', following),
        tableRow('memory of the window (heap)', `${Math.round(memory / 1_000_000)} MB`),
      ]
    } finally {
      await window.close()
    }
  },
}

export default measure

function percentilesRow(name: string, times: readonly number[]): string {
  const [median, most] = [percentile(times, 50), percentile(times, 99)]
  return tableRow(`${name} ${times.length}`, milliseconds(median), milliseconds(most))
}

async function timeToOpen(page: Page): Promise<number> {
  const link = page.getByRole('link', { name: /Plani lokal/ }).first()
  await link.waitFor()
  // The library counts the findings of its plans once, at the start.
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.endsWith('library.findings')),
  )
  await link.hover()
  await page.waitForTimeout(pointing)
  return timeToShow(page, link, '[role="tree"]')
}

function timeToShowBudget(page: Page): Promise<number> {
  return timeToShow(page, page.getByRole('treeitem', { name: 'Tabela e buxhetit' }), '[role="grid"]')
}

/** Milliseconds from a click to the end of the frame that draws what it brings, measured within the page. */
async function timeToShow(page: Page, what: Locator, brought: string): Promise<number> {
  await page.evaluate((selector) => {
    const took = new Promise<number>((resolve) => {
      const begin = ({ timeStamp }: MouseEvent): void => {
        const seen = new MutationObserver(() => {
          if (document.querySelector(selector) === null) return
          seen.disconnect()
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel()
            port1.onmessage = () => resolve(performance.now() - timeStamp)
            port2.postMessage(null)
          })
        })
        seen.observe(document, { subtree: true, childList: true })
      }
      addEventListener('click', begin, { capture: true, once: true })
    })
    Reflect.set(window, 'took', took)
  }, brought)
  await what.click({ delay: held })
  return page.evaluate(() => Reflect.get(window, 'took') as Promise<number>)
}

/** Milliseconds from the Enter that ends an edit, one figure an edit. */
interface EditTimes {
  /** To the end of the frame that draws the new sums, measured within the page. */
  readonly drawn: readonly number[]
  /** To that frame on the screen, as Chromium tells it in steps of 8 ms: its compositor, too, and waiting for the screen. */
  readonly shown: readonly number[]
}

async function editTimes(page: Page): Promise<EditTimes> {
  await page.evaluate(() => {
    const drawn: number[] = []
    const shown: number[] = []
    Reflect.set(window, 'editTimes', { drawn, shown })
    const entered = new Set<number>()
    addEventListener(
      'keydown',
      ({ key, timeStamp }) => {
        if (key !== 'Enter') return
        entered.add(timeStamp)
        requestAnimationFrame(() => {
          // What is posted in a frame comes after that frame is drawn.
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => drawn.push(performance.now() - timeStamp)
          port2.postMessage(null)
        })
      },
      true,
    )
    const keys: PerformanceObserverInit & { readonly durationThreshold: number } = {
      type: 'event',
      durationThreshold: 16,
    }
    new PerformanceObserver((list) => {
      for (const { name, startTime, duration } of list.getEntries()) {
        if (name === 'keydown' && entered.has(startTime)) shown.push(duration)
      }
    }).observe(keys)
  })
  for (let edit = 0; edit < edits; edit++) {
    await page.keyboard.type(String(1_000 + edit), { delay: held })
    // Held as the others are: else the next figure's first key comes before the message of this one's frame.
    await page.keyboard.press('Enter', { delay: held })
  }
  await page.waitForTimeout(200)
  return page.evaluate(() => Reflect.get(window, 'editTimes') as EditTimes)
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
