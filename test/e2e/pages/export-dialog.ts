import type { Locator, Page } from 'playwright'

/** The export as its user sees it, in Albanian. */
export class ExportDialog {
  readonly page: Page
  readonly dialog: Locator

  constructor(page: Page, name = 'Eksporto dokumentet') {
    this.page = page
    this.dialog = page.getByRole('dialog', { name })
  }

  async open(): Promise<void> {
    await this.page.getByRole('banner').getByRole('button', { name: 'Eksporto…' }).click()
    await this.dialog.getByRole('checkbox').first().waitFor()
  }

  async run(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Eksporto', exact: true }).click()
  }

  get stopButton(): Locator {
    return this.dialog.getByRole('button', { name: 'Ndërprite' })
  }

  /** Throws what the window says where the export fails. */
  async waitUntilDone(): Promise<void> {
    const failure = this.page.getByRole('alert').filter({ hasText: /\p{Letter}/u })
    const done = this.dialog.getByText('Dokumentet janë gati')
    await done.or(failure).first().waitFor({ timeout: 60_000 })
    if ((await failure.count()) > 0) throw new Error(await failure.innerText())
  }

  async close(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Mbyll' }).last().click()
  }
}
