import type { Locator, Page } from 'playwright'

/** An open plan as its user sees it, in Albanian. */
export class PlanPage {
  readonly page: Page
  readonly outline: Locator
  readonly content: Locator
  readonly bar: Locator
  readonly undo: Locator
  readonly redo: Locator

  constructor(page: Page) {
    this.page = page
    this.outline = page.getByRole('tree', { name: 'Përmbajtja e planit' })
    this.content = page.getByRole('main')
    this.bar = page.getByRole('banner')
    this.undo = this.bar.getByRole('button', { name: 'Zhbëj' })
    this.redo = this.bar.getByRole('button', { name: 'Ribëj' })
  }

  async waitFor(): Promise<void> {
    await this.outline.waitFor()
  }

  /** The heading of the page that is shown. */
  get heading(): Locator {
    return this.content.getByRole('heading', { level: 1 })
  }

  /** Everything that the page shows, what stands in its fields too. */
  async shown(): Promise<string> {
    const fields = this.content.locator('input, textarea')
    const values = await fields.evaluateAll((all) =>
      all.map((field) => ('value' in field ? String(field.value) : '')),
    )
    return [await this.content.innerText(), ...values].join('\n')
  }

  /** A row of the outline, by its words without the code. */
  item(words: string): Locator {
    return this.outline.getByRole('treeitem').filter({ hasText: words }).first()
  }

  /** Goes to a page by its row of the outline; a page is loaded when it is first opened. */
  async show(words: string): Promise<void> {
    await this.item(words).click()
    await this.heading.first().waitFor()
  }

  async openAll(): Promise<void> {
    await this.page.getByRole('button', { name: 'Hapi të gjitha' }).click()
  }

  /** Gives the page's entity another title, in its heading. */
  async rename(title: string): Promise<void> {
    await this.heading.getByRole('button').click()
    const editor = this.content.getByRole('textbox', { name: 'Emërtimi i ri' })
    await editor.fill(title)
    await editor.press('Enter')
  }

  /** Waits until the window says that all is stored. */
  async waitUntilSaved(): Promise<void> {
    await this.bar
      .locator('[data-saving="saved"]')
      .filter({ hasText: /^Ruajtur në \d\d:\d\d$/ })
      .waitFor()
  }

  async backToLibrary(): Promise<void> {
    await this.bar.getByRole('link', { name: 'Biblioteka' }).click()
  }
}
