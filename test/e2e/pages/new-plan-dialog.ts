import type { Locator, Page } from 'playwright'

/** The dialog in which a plan begins, in Albanian. */
export class NewPlanDialog {
  readonly page: Page
  readonly dialog: Locator

  constructor(page: Page) {
    this.page = page
    this.dialog = page.getByRole('dialog', { name: 'Plan i ri' })
  }

  async waitFor(): Promise<void> {
    await this.field('Autoriteti').waitFor()
  }

  field(label: string): Locator {
    return this.dialog.getByLabel(label, { exact: true })
  }

  /** The words of the control that has the focus. */
  async focused(): Promise<string> {
    return this.page.evaluate(() => {
      const element = document.activeElement
      if (!(element instanceof HTMLElement)) return ''
      const label = 'labels' in element ? (element.labels as NodeListOf<HTMLElement> | null)?.[0] : undefined
      return (element.getAttribute('aria-label') ?? label?.innerText ?? element.innerText).trim()
    })
  }

  /** Presses Tab until the control with these words has the focus. */
  async tabTo(words: string): Promise<void> {
    for (let step = 0; step < 60; step += 1) {
      if ((await this.focused()) === words) return
      await this.page.keyboard.press('Tab')
    }
    throw new Error(`the Tab key never came to ${words}`)
  }

  async begin(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Krijo planin' }).click()
  }
}
