import type { Page } from 'playwright'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import type { Kind } from '../../../shared/model/index.ts'
import { expectAccessible, expectQuiet } from '../../e2e/windows/program-window.ts'
import { describeWith } from '../../support/describe-with.ts'
import { type ComponentStage, openStage, type Shown } from './stage.ts'

/** Milliseconds for a stage to be built on a busy machine, and for a page to show what it is asked for. */
const patience = { stage: 120_000, test: 60_000 }
const soon = { timeout: 20_000 }

describeWith(['chromium'], 'a component of the window by itself', () => {
  let stage: ComponentStage
  let shown: Shown | undefined

  beforeAll(async () => {
    stage = await openStage()
  }, patience.stage)
  afterEach(async () => {
    await shown?.close()
    if (shown !== undefined) expectQuiet(shown)
  })
  afterAll(() => stage?.close())

  async function show(scene: string): Promise<Page> {
    shown = await stage.show(scene)
    return shown.page
  }

  it(
    'the SWOT board stores what is typed in a pause, in one operation',
    async () => {
      const page = await show('swot-board')
      const line = page.getByRole('textbox', { name: 'Dobësitë, pikë e re' })
      await line.click()
      await page.clock.install()
      await page.keyboard.type('Pak libra')
      await page.clock.runFor(300)
      expect(await page.evaluate(() => window.stage.count('plan.apply'))).toBe(0)
      await page.clock.runFor(2_000)
      await expect.poll(() => texts(page, 'swot-item'), soon).toEqual(['Shkolla afër', 'Pak libra'])
      expect(await page.evaluate(() => window.stage.count('plan.apply'))).toBe(1)
      await expectAccessible(page, 'the board')
    },
    patience.test,
  )

  it(
    'the SWOT board takes in what another window changes in the text with the caret, and leaves that at its words',
    async () => {
      const page = await show('swot-board')
      const item = page.getByRole('textbox', { name: 'Fuqitë, pika 1' })
      await item.click()
      await page.keyboard.press('End')
      await page.evaluate(() => {
        const [found] = window.stage.stored('swot-item')
        if (found === undefined) throw new TypeError('no item')
        const values = { text: 'Shkolla e re afër' }
        window.stage.changeElsewhere([{ type: 'update', id: found.id, values }])
      })
      await expect.poll(() => item.inputValue(), soon).toBe('Shkolla e re afër')
      await page.keyboard.type(' nesh')
      await expect.poll(() => texts(page, 'swot-item'), soon).toEqual(['Shkolla e re afër nesh'])
    },
    patience.test,
  )

  it(
    'the SWOT board goes back to what is stored where the host refuses a change, and says so',
    async () => {
      const page = await show('swot-board')
      await page.getByRole('textbox', { name: 'Fuqitë, pika 1' }).waitFor()
      await page.evaluate(() => window.stage.refuseNext('operation-refused'))
      await page.getByRole('textbox', { name: 'Rreziqet, pikë e re' }).fill('Dimri i gjatë')
      await page.getByText('Ndryshimi nuk u pranua dhe plani mbeti si ishte.').waitFor()
      await expect
        .poll(() => page.getByRole('list', { name: 'Rreziqet' }).getByRole('listitem').count(), soon)
        .toBe(1)
      expect(await texts(page, 'swot-item')).toEqual(['Shkolla afër'])
    },
    patience.test,
  )

  it(
    'the list of institutions is a combobox, which makes and orders them without a mouse',
    async () => {
      const page = await show('named-field')
      const box = page.getByRole('combobox')
      await box.focus()
      await page.keyboard.type('drejtoria')
      await expect
        .poll(() => page.getByRole('option').allInnerTexts(), soon)
        .toEqual([
          'Drejtoria e Arsimit (DKA)',
          'Drejtoria e Shëndetësisë (DRSH)',
          'Shto “drejtoria” si të re',
        ])
      await page.keyboard.press('ArrowDown')
      const active = page.getByRole('option', { selected: true })
      await active.filter({ hasText: 'Shëndetësisë' }).waitFor()
      expect(await box.getAttribute('aria-activedescendant')).toBe(await active.getAttribute('id'))
      await expectAccessible(page, 'the open list')
      await page.keyboard.press('Enter')
      await expect.poll(() => chosen(page), soon).toEqual(['ZKKK', 'DRSH'])

      await page.keyboard.type('Shkolla “Fan Noli”')
      await page.getByRole('option', { name: 'Shto “Shkolla “Fan Noli”” si të re' }).waitFor()
      await page.keyboard.press('Enter')
      await expect.poll(() => chosen(page), soon).toEqual(['ZKKK', 'DRSH', 'Shkolla “Fan Noli”'])
      await expect.poll(() => page.evaluate(() => window.stage.stored('institution').length), soon).toBe(4)
      await expect.poll(() => page.evaluate(() => window.stage.count('plan.apply')), soon).toBe(2)

      await page.getByRole('button', { name: 'Shkolla “Fan Noli”', exact: true }).focus()
      await page.keyboard.press('Alt+ArrowLeft')
      await expect.poll(() => chosen(page), soon).toEqual(['ZKKK', 'Shkolla “Fan Noli”', 'DRSH'])
      await page.locator('button:focus').filter({ hasText: 'Fan Noli' }).waitFor()
      await page.keyboard.press('Delete')
      await expect.poll(() => chosen(page), soon).toEqual(['ZKKK', 'DRSH'])
      await page.locator('input:focus').waitFor()
    },
    patience.test,
  )

  it(
    'a field for amounts computes, and keeps what is no amount with the reason beside it',
    async () => {
      const page = await show('cost-lines')
      const field = page.getByRole('textbox', { name: 'Komuna, 2027' })
      expect(await field.inputValue()).toBe('1.000,00')
      await field.fill('shumë')
      await field.press('Enter')
      const problem = page.getByRole('alert').filter({ hasText: '“shumë” nuk është shumë' })
      await problem.waitFor()
      expect(await field.inputValue()).toBe('shumë')
      expect(await field.getAttribute('aria-invalid')).toBe('true')
      expect(await field.getAttribute('aria-describedby')).toBe(await problem.getAttribute('id'))
      await expectAccessible(page, 'an amount that is none')
      await field.press('Escape')
      await problem.waitFor({ state: 'detached' })
      expect(await field.inputValue()).toBe('1.000,00')
      await field.fill('70*7*12')
      await field.press('Enter')
      await expect.poll(() => field.inputValue(), soon).toBe('5.880,00')
      await expect.poll(() => amounts(page), soon).toEqual([588_000])
    },
    patience.test,
  )

  it(
    'a year of the plan keeps the focus once it is stored',
    async () => {
      const page = await show('period-row')
      const field = page.getByRole('textbox', { name: 'Viti i fundit' })
      await field.fill('2030')
      await page.clock.install()
      await field.press('Enter')
      // What looks after a focus that was lost does so after a moment.
      await page.clock.runFor(1_000)
      await expect.poll(() => page.evaluate(() => window.stage.count('plan.apply')), soon).toBe(1)
      await field.and(page.locator(':focus')).waitFor()
      expect(await field.inputValue()).toBe('2030')
    },
    patience.test,
  )

  it(
    'the page of the lists says where a row went, gives the focus to a dialog and back, and to what is left after a merging',
    async () => {
      const page = await show('lists-page')
      const menu = page.getByRole('button', { name: 'Veprimet për DKA' })
      const openMerging = async (): Promise<void> => {
        await menu.focus()
        await page.keyboard.press('Enter')
        await page.getByRole('menuitem', { name: 'Shkrije me një tjetër…' }).press('Enter')
        await page.getByRole('dialog').getByRole('combobox').and(page.locator(':focus')).waitFor()
      }
      await menu.press('Enter')
      await page.getByRole('menuitem', { name: 'Zhvendos poshtë' }).press('Enter')
      await page.getByText('U zhvendos te vendi 2 nga 3.').waitFor({ state: 'attached' })
      await menu.and(page.locator(':focus')).waitFor()

      await openMerging()
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      await menu.and(page.locator(':focus')).waitFor()

      await openMerging()
      await page
        .getByRole('dialog')
        .getByRole('combobox')
        .selectOption({ label: 'DRSH: Drejtoria e Shëndetësisë' })
      await page.getByRole('button', { name: 'Shkrije', exact: true }).press('Enter')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      await page.getByRole('textbox', { name: /DRSH/ }).first().and(page.locator(':focus')).waitFor()
      await expect.poll(() => page.evaluate(() => window.stage.stored('institution').length), soon).toBe(2)
    },
    patience.test,
  )
})

/** The texts of a kind as they are stored. */
function texts(page: Page, kind: Kind): Promise<readonly string[]> {
  return page.evaluate(
    (of) => window.stage.stored(of).flatMap((one) => ('text' in one ? one.text : [])),
    kind,
  )
}

/** The amounts that are stored, minor units. */
function amounts(page: Page): Promise<readonly number[]> {
  return page.evaluate(() =>
    window.stage.stored('cost-line').flatMap((one) => (one.kind === 'cost-line' ? one.amount : [])),
  )
}

/** What the list of institutions shows as chosen. */
function chosen(page: Page): Promise<readonly string[]> {
  return page.getByRole('listitem').locator('button:not([aria-label])').allInnerTexts()
}
