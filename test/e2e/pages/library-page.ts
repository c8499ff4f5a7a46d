import type { Locator, Page } from 'playwright'

/** The library as its user sees it, in Albanian. */
export class LibraryPage {
  readonly page: Page
  readonly rows: Locator
  readonly report: Locator
  readonly bin: Locator

  constructor(page: Page) {
    this.page = page
    this.rows = page.getByRole('table', { name: 'Planet në bibliotekë' }).locator('tbody tr')
    this.report = page.getByRole('dialog', { name: 'Plani u importua' })
    this.bin = page.getByRole('dialog', { name: 'Shporta' })
  }

  /** Waits for the library of somebody who has no plan yet. */
  async expectEmpty(): Promise<void> {
    await this.page.getByRole('heading', { name: 'Biblioteka është ende bosh' }).waitFor()
  }

  /** Chooses a file in the system's file picker. */
  async importFile(file: string): Promise<void> {
    const [picker] = await Promise.all([
      this.page.waitForEvent('filechooser'),
      this.page.getByRole('banner').getByRole('button', { name: 'Importo…' }).click(),
    ])
    await picker.setFiles(file)
    await this.report.waitFor()
  }

  async openFromReport(): Promise<void> {
    await this.report.getByRole('button', { name: 'Hap planin' }).click()
  }

  row(title: string): Locator {
    return this.rows.filter({ has: this.page.getByRole('link', { name: title, exact: true }) })
  }

  async open(title: string): Promise<void> {
    await this.page.getByRole('link', { name: title, exact: true }).click()
  }

  async addSample(): Promise<void> {
    await this.page.getByRole('banner').getByRole('button', { name: 'Plani shembull' }).click()
  }

  /** Chooses from the menu of a row. */
  async choose(row: Locator, words: string): Promise<void> {
    await row.getByRole('button', { name: /^Veprimet për planin/ }).click()
    await this.page.getByRole('menuitem', { name: words }).click()
  }

  async moveToBin(title: string): Promise<void> {
    await this.choose(this.row(title), 'Hidhe në shportë')
  }

  async openBin(): Promise<void> {
    await this.page
      .getByRole('banner')
      .getByRole('button', { name: /^Shporta/ })
      .click()
    await this.bin.waitFor()
  }

  async search(text: string): Promise<void> {
    await this.page.getByRole('searchbox', { name: 'Kërko në bibliotekë' }).fill(text)
  }
}
