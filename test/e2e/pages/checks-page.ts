import type { Locator, Page } from 'playwright'

/** The page of the checks as its user sees it, in Albanian. */
export class ChecksPage {
  readonly page: Page
  readonly counts: Locator
  readonly heading: Locator
  readonly items: Locator
  readonly status: Locator
  /** The findings that someone lets stand, and the dialogs that ask why, of one and of several. */
  readonly dismissed: Locator
  readonly dismissing: Locator
  readonly leavingAll: Locator
  /** What is told beside a marked element. */
  readonly tip: Locator

  constructor(page: Page) {
    this.page = page
    this.counts = page.getByRole('banner').getByRole('link', { name: /^Kontrolli/ })
    const main = page.getByRole('main')
    this.heading = main.getByRole('heading', { level: 1, name: 'Kontrolli' })
    this.items = main.getByRole('region').getByRole('listitem')
    this.dismissed = main.getByRole('region', { name: /^Të lëna si janë/ }).getByRole('listitem')
    this.dismissing = page.getByRole('dialog', { name: 'Gjetja lihet si është' })
    this.leavingAll = page.getByRole('dialog', { name: 'Gjetjet lihen si janë' })
    this.tip = page.getByRole('tooltip')
    this.status = main.getByRole('status')
  }

  async open(): Promise<void> {
    await this.counts.click()
    await this.heading.waitFor()
  }

  /** The findings whose words contain a text. */
  about(text: string): Locator {
    return this.items.filter({ hasText: text })
  }

  /** The parts of the page, by their headings without the counts. */
  async groups(): Promise<readonly string[]> {
    const all = await this.page.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts()
    return all.map((text) => text.replace(/ \(\d+\)$/, ''))
  }

  button(name: string): Locator {
    return this.page.getByRole('main').getByRole('button', { name })
  }
}
