import type { Locator, Page } from 'playwright'

/** The budget's grid as its user sees it, in Albanian. */
export class BudgetPage {
  readonly page: Page
  readonly grid: Locator
  readonly editor: Locator
  readonly menu: Locator
  readonly list: Locator
  readonly problem: Locator

  constructor(page: Page) {
    this.page = page
    this.grid = page.getByRole('grid', { name: 'Buxheti sipas aktivitetit' })
    this.editor = this.grid.getByRole('textbox')
    this.menu = page.getByRole('menu')
    this.list = page.getByRole('listbox')
    this.problem = this.grid.getByRole('alert')
  }

  /** Opens the page from the outline. */
  async open(): Promise<void> {
    await this.page.getByRole('treeitem').filter({ hasText: 'Tabela e buxhetit' }).click()
    await this.grid.waitFor()
  }

  /** The rows that are drawn, each as the texts of its cells. */
  async rows(): Promise<readonly (readonly string[])[]> {
    return this.grid
      .getByRole('row')
      .evaluateAll((rows) =>
        rows.map((row) =>
          Array.from(row.children, (cell) => (cell.textContent ?? '').replaceAll(/\s/g, ' ').trim()),
        ),
      )
  }

  /** The amounts of a row, its total last, by the code of its activity and its source. */
  async amounts(code: string, source: string): Promise<readonly string[]> {
    const row = (await this.rows()).find(([name = '', who]) => name.startsWith(code) && who === source)
    if (row === undefined) throw new TypeError(`no row ${code} ${source}`)
    return row.slice(2, 6)
  }

  /** The sums of a heading, that of all years last, or of the foot. */
  async sums(name: string): Promise<readonly string[]> {
    const row = (await this.rows()).find(([label = '']) => label.startsWith(name))
    if (row === undefined) throw new TypeError(`no row ${name}`)
    return row.slice(1, 5)
  }

  /** Goes to a cell with the mouse, by its row and the number of its column. */
  async goTo(code: string, source: string, column: number): Promise<void> {
    const index = (await this.rows()).findIndex(([name = '', who]) => name.startsWith(code) && who === source)
    await this.grid.getByRole('row').nth(index).locator('> *').nth(column).click()
  }

  /** What the cell says in which the keyboard is. */
  async here(): Promise<string> {
    const id = await this.grid.getAttribute('aria-activedescendant')
    const cell = this.page.locator(`[id="${id}"]`)
    const row = await cell.evaluate((element) => element.parentElement?.firstElementChild?.textContent ?? '')
    const [code = ''] = /^[\d.]+/.exec(row) ?? []
    return `${code} ${await cell.getAttribute('aria-colindex')}`
  }

  /** Whether the cell in which the keyboard is can be seen from its upper to its lower edge. */
  async isInSight(): Promise<boolean> {
    const id = await this.grid.getAttribute('aria-activedescendant')
    return this.page.locator(`[id="${id}"]`).evaluate((cell) => {
      const { left, width, top, bottom } = cell.getBoundingClientRect()
      return [top + 3, bottom - 4].every((y) => cell.contains(document.elementFromPoint(left + width / 2, y)))
    })
  }

  /** Whether rows stand everywhere between the grid's head and its foot. */
  isFilled(): Promise<boolean> {
    return this.grid.evaluate((grid) => {
      const { left, width, top, bottom } = grid.getBoundingClientRect()
      const heights = Array.from(
        { length: Math.floor((bottom - top) / 20) },
        (_, step) => top + 10 + step * 20,
      )
      const rowAt = (y: number): Element | null =>
        document.elementFromPoint(left + width / 2, y)?.closest('[role="row"], [data-heading]') ?? null
      return heights.every((y) => rowAt(y) !== null)
    })
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  async type(text: string, key: string): Promise<void> {
    await this.page.keyboard.type(text)
    await this.page.keyboard.press(key)
  }
}
