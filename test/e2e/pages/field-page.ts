import type { Locator, Page } from 'playwright'

/** A field as it is written, in Albanian. */
export class FieldPage {
  readonly page: Page
  readonly content: Locator

  constructor(page: Page) {
    this.page = page
    this.content = page.getByRole('main')
  }

  /** The lines of a list, the empty one among them. */
  lines(list: string): Locator {
    return this.content.getByRole('list', { name: list }).getByRole('textbox')
  }

  /** The texts of a list, without its empty line. */
  async texts(list: string): Promise<readonly string[]> {
    const values = await this.lines(list).evaluateAll((all) =>
      all.map((one) => String(Reflect.get(one, 'value'))),
    )
    return values.filter((value) => value !== '')
  }

  /** Titles of objectives, results and activities in reading order. */
  async titles(): Promise<readonly string[]> {
    const fields = this.content.locator('[data-focus$=":title"]')
    return fields.evaluateAll((all) => all.map((one) => String(Reflect.get(one, 'value'))))
  }

  /** What the focused field says. */
  async focused(): Promise<string> {
    return this.page.evaluate(() => String(Reflect.get(document.activeElement ?? {}, 'value')))
  }

  /** Presses Tab until the focus is on the element of this name. */
  async tabTo(name: string): Promise<void> {
    for (let step = 0; step < 80; step += 1) {
      const label = await this.page.evaluate(() => {
        const { activeElement } = document
        return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? ''
      })
      if (label.trim() === name) return
      await this.page.keyboard.press('Tab')
    }
    throw new Error(`the Tab key never came to ${name}`)
  }
}
