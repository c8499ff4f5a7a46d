import type { Locator, Page } from 'playwright'

/** The history of a plan as its user sees it, in Albanian. */
export class HistoryPage {
  readonly page: Page
  readonly main: Locator
  readonly versions: Locator
  readonly comparison: Locator
  readonly changes: Locator

  constructor(page: Page) {
    this.page = page
    this.main = page.getByRole('main')
    this.versions = this.main.getByRole('region', { name: 'Versionet me emër' })
    this.comparison = this.main.getByRole('region', { name: 'Krahasimi' })
    this.changes = this.main.getByRole('region', { name: 'Ndryshimet' })
  }

  /** Names the plan as it is. */
  async nameNow(name: string): Promise<void> {
    await this.versions.getByRole('textbox', { name: 'Emri i versionit' }).fill(name)
    await this.versions.getByRole('button', { name: 'Emërto gjendjen e tanishme' }).click()
    await this.versions.getByRole('row', { name }).waitFor()
  }

  /** Compares a named version with the plan as it is. */
  async compareNow(name: string): Promise<void> {
    await this.versions.getByRole('button', { name: `Krahaso me gjendjen e tanishme: ${name}` }).click()
  }

  /** Chooses from the menu of a change, by its words. */
  async choose(change: string, words: string): Promise<void> {
    await this.changes.getByRole('button', { name: `Veprime: ${change}`, exact: true }).click()
    await this.page.getByRole('menuitem', { name: words }).click()
  }

  /** A line of the comparison. */
  row(words: string): Locator {
    return this.comparison.locator('tbody tr').filter({ hasText: words })
  }
}
