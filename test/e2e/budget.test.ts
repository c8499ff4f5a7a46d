import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { fill, largePlan } from '../bench/large-plan.ts'
import { describeWith } from '../support/describe-with.ts'
import { BudgetPage } from './pages/budget-page.ts'
import { LibraryPage } from './pages/library-page.ts'
import { PlanPage } from './pages/plan-page.ts'
import { putOnClipboard, takeFromClipboard } from './windows/clipboard.ts'
import { closedAfterEach } from './windows/closed-after-each.ts'
import { expectAccessible, expectQuiet, keepPicture } from './windows/program-window.ts'
import { type Look, openWebWindow, type WebWindow } from './windows/web-window.ts'

const fixtures = join(import.meta.dirname, '..', 'fixtures', 'clipboard')

/** Pixels; a window that is smaller shows no outline unless asked. */
const narrow = 800

const opened = closedAfterEach(expectQuiet)

/** The window with the sample plan's budget. */
async function openBudget(
  look?: Look,
): Promise<{ window: WebWindow; page: Page; budget: BudgetPage; plan: PlanPage }> {
  const window = await opened(openWebWindow(look))
  const { page } = window
  await new LibraryPage(page).expectEmpty()
  await new LibraryPage(page).addSample()
  const plan = new PlanPage(page)
  const budget = new BudgetPage(page)
  if ((look?.width ?? narrow) < narrow) {
    // The outline is out of sight there.
    await page.getByRole('button', { name: 'Eksporto…' }).waitFor()
    await page.keyboard.press('Alt+Shift+2')
    await budget.grid.waitFor()
  } else {
    await plan.waitFor()
    await budget.open()
  }
  await budget.grid.focus()
  return { window, page, budget, plan }
}

async function reloaded(page: Page): Promise<BudgetPage> {
  await page.reload()
  const budget = new BudgetPage(page)
  await budget.grid.waitFor()
  await budget.grid.focus()
  return budget
}

const fixture = (name: string): Promise<string> => readFile(join(fixtures, name), 'utf8')

describeWith(['chromium'], 'the budget in a browser', () => {
  it('takes a block that is typed, adds it up on every level, and keeps it', async () => {
    const { page, budget, plan } = await openBudget()
    await expect.poll(() => budget.here()).toBe('1.1.1 3')
    await budget.type('1000', 'Tab')
    await budget.type('2.000,50', 'Tab')
    await budget.type('70*7*12', 'Enter')
    // Enter goes back to where Tab began, one activity further.
    await expect.poll(() => budget.here()).toBe('1.1.2 3')
    await budget.type('5000', 'ArrowDown')
    await expect
      .poll(() => budget.amounts('1.1.1', 'Pa burim të caktuar'))
      .toEqual(['1.000,00', '2.000,50', '5.880,00', '8.880,50'])
    await expect
      .poll(() => budget.sums('Rezultati 1.1'))
      .toEqual(['18.000,00', '6.200,50', '10.080,00', '34.280,50'])
    await expect
      .poll(() => budget.sums('Fusha 1'))
      .toEqual(['33.980,00', '22.180,50', '26.060,00', '82.220,50'])
    await expect
      .poll(() => budget.sums('Totali i përgjithshëm'))
      .toEqual(['104.780,00', '181.480,50', '158.360,00', '444.620,50'])
    await plan.waitUntilSaved()
    const again = await reloaded(page)
    await expect.poll(() => again.sums('Totali i përgjithshëm')).toContain('444.620,50')
    await page.keyboard.press('Control+z')
    await expect.poll(() => again.amounts('1.1.2', 'Komuna')).toContain('12.600,00')
  })

  it('edits, refuses with words, gives up and clears by keys alone', async () => {
    const { budget } = await openBudget()
    await budget.press('ArrowDown', 'F2')
    await expect.poll(() => budget.editor.inputValue()).toBe('4.200,00')
    await budget.press('Backspace', 'Backspace')
    await budget.type('50', 'Enter')
    await expect.poll(async () => (await budget.amounts('1.1.2', 'Komuna'))[0]).toBe('4.200,50')
    await budget.press('ArrowUp')
    await budget.type('shumë', 'Enter')
    await budget.problem.filter({ hasText: '“shumë” nuk është shumë' }).waitFor()
    await expect.poll(() => budget.editor.inputValue()).toBe('shumë')
    await budget.press('Escape', 'Delete')
    await expect.poll(async () => (await budget.amounts('1.1.2', 'Komuna'))[0]).toBe('')
    await budget.type('1000/3', 'Tab')
    await expect.poll(() => budget.problem.innerText()).toContain('333,33 ose 333,34')
    await budget.press('Escape', 'Control+z')
    await expect.poll(async () => (await budget.amounts('1.1.2', 'Komuna'))[0]).toBe('4.200,50')
  })

  it('adds a source by its name, fills right and down, and says what kind a cost is', async () => {
    const { budget } = await openBudget()
    await budget.press('Insert')
    await budget.type('qev', 'Enter')
    await expect.poll(() => budget.amounts('1.1.1', 'Qeveria')).toEqual(['', '', '', 'S’ka kosto'])
    await budget.type('250', 'Tab')
    await budget.press('Control+r', 'ArrowRight', 'Control+r')
    await expect
      .poll(() => budget.amounts('1.1.1', 'Qeveria'))
      .toEqual(['250,00', '250,00', '250,00', '750,00'])
    await budget.press('Home', 'ArrowRight', 'ArrowRight', 'Shift+End', 'Shift+ArrowDown')
    await budget.press('Control+d')
    await expect
      .poll(() => budget.amounts('1.1.2', 'Komuna'))
      .toEqual(['250,00', '250,00', '250,00', '750,00'])
    await budget.press('Control+z')
    await expect.poll(() => budget.amounts('1.1.2', 'Komuna')).toContain('12.600,00')
    await budget.press('Escape', 'End')
    await budget.type('adm', 'Enter')
    await expect.poll(() => budget.amounts('1.1.1', 'Qeveria')).toEqual(['', '', '', 'Kosto administrative'])
    await budget.press('Home', 'Insert')
    await budget.type('Fondi i ri', 'Enter')
    await budget.type('99', 'Enter')
    await expect.poll(() => budget.amounts('1.1.1', 'Fondi i ri')).toEqual(['99,00', '', '', '99,00'])
  })

  it('pastes what Excel and LibreOffice copy, as one step to undo', async () => {
    const { page, budget } = await openBudget()
    const before = await budget.sums('Totali i përgjithshëm')
    await putOnClipboard(page, { text: '1,500.00\t"2.000 €\n500 €"\t3000\r\n10\t20\t30\r\n' })
    await budget.press('Control+v')
    await expect
      .poll(() => budget.amounts('1.1.1', 'Pa burim të caktuar'))
      .toEqual(['1.500,00', '2.500,00', '3.000,00', '7.000,00'])
    await expect.poll(() => budget.amounts('1.1.2', 'Komuna')).toEqual(['10,00', '20,00', '30,00', '60,00'])
    await budget.press('Control+z')
    await expect.poll(() => budget.sums('Totali i përgjithshëm')).toEqual(before)

    // The years at its head are none, the date is no amount; the rest goes on below the next heading.
    const html = await fixture('libreoffice-calc.html')
    // The same cells as LibreOffice gives them to whoever asks for text alone.
    const text = await fixture('libreoffice-calc.tsv')
    for (const copied of [{ text: 'tjetër', html }, { text }]) {
      await putOnClipboard(page, copied)
      await budget.press('Control+v')
      await expect
        .poll(() => budget.amounts('1.1.1', 'Pa burim të caktuar'))
        .toEqual(['5.880,00', '1.234,50', '', '7.114,50'])
      await expect
        .poll(() => budget.amounts('1.1.2', 'Komuna'))
        .toEqual(['1.964,00', '', '5.000,00', '6.964,00'])
      await expect
        .poll(() => budget.amounts('1.1.3', 'Donatorët'))
        .toEqual(['12.000,00', '0,13', '70,00', '12.070,13'])
      await page.getByText('Një qelizë nuk u kuptua dhe mbeti si ishte: “01.01.2027” te 1.1.3.').waitFor()
      await budget.press('Control+z')
      await expect.poll(() => budget.sums('Totali i përgjithshëm')).toEqual(before)
    }

    await putOnClipboard(page, { text: 'tjetër', html: await fixture('excel.html') })
    await budget.press('Control+v')
    await expect
      .poll(() => budget.amounts('1.1.1', 'Pa burim të caktuar'))
      .toEqual(['1.250,50', '3.000,00', '', '4.250,50'])
    await expect
      .poll(() => budget.amounts('1.1.2', 'Komuna'))
      .toEqual(['1.500,00', '2.000,00', '', '3.500,00'])
  })

  it('copies and cuts blocks for other programs, and takes them back', async () => {
    const { page, budget } = await openBudget()
    await budget.goTo('1.1.2', 'Komuna', 2)
    await budget.press('Shift+ArrowRight', 'Shift+ArrowDown', 'Control+c')
    const { text, html } = await takeFromClipboard(page)
    expect(text.replaceAll('\r\n', '\n')).toBe('4200,00\t4200,00\n12000,00\t')
    expect(html).toContain('sdval="4200.00"')
    await budget.press('Control+x')
    await expect.poll(() => budget.amounts('1.1.2', 'Komuna')).toEqual(['', '', '4.200,00', '4.200,00'])
    await budget.goTo('1.2.1', 'Donatorët', 3)
    await budget.press('Control+v')
    await expect
      .poll(() => budget.amounts('1.2.1', 'Donatorët'))
      .toEqual(['3.240,00', '4.200,00', '4.200,00', '11.640,00'])
    await expect
      .poll(() => budget.amounts('1.2.2', 'Komuna'))
      .toEqual(['3.500,00', '12.000,00', '', '15.500,00'])
    await budget.type('7', 'Enter')
    await budget.press('ArrowUp', 'Control+c')
    expect((await takeFromClipboard(page)).text).toBe('7,00')
  })

  it('makes cost items of a calculation, and amounts and a description of cost items', async () => {
    const { page, budget } = await openBudget()
    // Enter goes to the next activity; what is offered of this one stays, and says so.
    await budget.type('70*7*12', 'Enter')
    await page.getByRole('status').getByText('1.1.1: 7 × 70,00 € × 12 = 5.880,00').waitFor()
    await budget.press('ArrowUp')
    await page.getByRole('button', { name: 'Llogaritësi i kostos' }).click()
    const panel = page.getByRole('region', { name: 'Llogaritësi i kostos' })
    await panel.getByText('Ende nuk ka zëra').waitFor()
    await budget.grid.focus()
    await budget.type('70*7*12', 'Tab')
    await budget.press('Alt+Enter')
    await panel.getByText('Shumat në tabelë përputhen me zërat.').waitFor()
    await panel.getByRole('checkbox', { name: '2028' }).check()
    await expect
      .poll(() => budget.amounts('1.1.1', 'Pa burim të caktuar'))
      .toEqual(['5.880,00', '5.880,00', '', '11.760,00'])
    await panel.getByLabel('Sasia').fill('8')
    await panel.getByLabel('Sasia').press('Enter')
    await expect.poll(() => budget.amounts('1.1.1', 'Pa burim të caktuar')).toContain('13.440,00')
    await budget.grid.focus()
    await budget.type('1', 'Tab')
    await panel.getByRole('button', { name: 'Mbushi shumat nga zërat' }).click()
    await expect.poll(() => budget.amounts('1.1.1', 'Pa burim të caktuar')).toContain('13.440,00')
    await expect
      .poll(() => panel.getByRole('textbox', { name: 'Përshkrimi i kostos' }).inputValue())
      .not.toBe('')
  })

  it('loses nothing of what is being typed when the page is left or loaded again', async () => {
    const { page, budget, plan } = await openBudget()
    await page.keyboard.type('4321')
    const again = await reloaded(page)
    await expect.poll(() => again.amounts('1.1.1', 'Pa burim të caktuar')).toContain('4.321,00')
    await again.press('ArrowRight')
    await page.keyboard.type('77')
    await plan.show('Të dhënat e planit')
    await budget.open()
    await expect.poll(async () => (await budget.amounts('1.1.1', 'Pa burim të caktuar'))[1]).toBe('77,00')
  })

  it('takes an amount in a plan of 500 activities, and adds it up', async () => {
    const entities = await largePlan()
    const { page } = await opened(openWebWindow({ prepare: (file) => fill(file, entities) }))
    await new LibraryPage(page).rows.first().getByRole('link').first().click()
    const budget = new BudgetPage(page)
    await new PlanPage(page).waitFor()
    await budget.open()
    await budget.grid.focus()
    const digits = async (): Promise<readonly number[]> =>
      (await budget.sums('Totali i përgjithshëm')).map((sum) => Number(sum.replaceAll(/\D/g, '')))
    const [first = 0, second = 0, third = 0, all = 0] = await digits()
    expect(all).toBeGreaterThan(0)
    const [given = ''] = (await budget.rows()).flatMap(([name = '', , amount = '']) =>
      name.startsWith('1.1.1') ? [amount] : [],
    )
    const before = Number(given.replaceAll(/\D/g, ''))
    await budget.type('1000', 'Enter')
    const more = 100_000 - before
    await expect.poll(digits).toEqual([first + more, second, third, all + more])
    for (const key of ['ArrowDown', 'ArrowUp']) {
      await budget.press(...Array.from({ length: 30 }, () => key))
      await expect.poll(() => budget.isInSight()).toBe(true)
      expect(await budget.isFilled()).toBe(true)
    }
    await budget.grid.hover()
    for (const distance of [100, 700, 9_000, -400, -4_000]) {
      await page.mouse.wheel(0, distance)
      await expect.poll(() => budget.isFilled()).toBe(true)
    }
    await budget.press('Control+End')
    await expect.poll(() => budget.here()).toMatch(/^\d+\.\d+\.\d+ /)
    await expect.poll(() => budget.grid.evaluate((grid) => grid.scrollTop)).toBeGreaterThan(5_000)
    await budget.press('Control+z')
    await expect.poll(digits).toEqual([first, second, third, all])
    // What was taken back is in sight again.
    await expect.poll(() => budget.grid.evaluate((grid) => grid.scrollTop)).toBeLessThan(200)
  })

  it('is entered and left with Tab', async () => {
    const { page, budget } = await openBudget()
    await budget.press('Escape', 'Tab')
    await expect.poll(() => budget.grid.evaluate((grid) => grid.contains(document.activeElement))).toBe(false)
    await page.keyboard.press('Shift+Tab')
    await expect.poll(() => budget.grid.evaluate((grid) => grid === document.activeElement)).toBe(true)
  })
})

const looks = [
  { name: 'light', look: {} },
  { name: 'dark', look: { scheme: 'dark', width: 1920, height: 1080 } },
  // As at a zoom of 200 % on a screen of 1366×768.
  { name: 'zoomed', look: { width: 683, height: 384 } },
] as const

describeWith(['chromium'], 'the budget for everybody', () => {
  for (const { name, look } of looks) {
    it(`has nothing for axe to find, ${name}`, async () => {
      const { window, page, budget } = await openBudget(look)
      const { keyboard } = page
      const lookAt = async (screen: string): Promise<void> => {
        await expectAccessible(page, screen)
        await keepPicture(window, `budget-${name}-${screen}`)
      }
      await lookAt('grid')
      await budget.press('Shift+ArrowRight', 'Shift+ArrowDown')
      await lookAt('block')
      await keyboard.type('70*7*')
      await keyboard.press('Enter')
      await lookAt('problem')
      await keyboard.type('12')
      await keyboard.press('Enter')
      await lookAt('offer')
      await budget.press('Insert')
      await lookAt('list')
      await budget.press('Escape', 'Shift+F10')
      await budget.menu.waitFor()
      await lookAt('menu')
      await budget.press('Escape', 'Control+End', 'PageUp')
      for (const panel of ['Llogaritësi i kostos', 'Përmbledhja']) {
        const button = page.getByRole('button', { name: panel, exact: true })
        if ((await button.getAttribute('aria-pressed')) === 'false') await button.click()
        await lookAt(panel)
      }
    })
  }
})
