import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { describeWith } from '../support/describe-with.ts'
import { FieldPage } from './pages/field-page.ts'
import { LibraryPage } from './pages/library-page.ts'
import { PlanPage } from './pages/plan-page.ts'
import { putOnClipboard, wordTable } from './windows/clipboard.ts'
import { closedAfterEach } from './windows/closed-after-each.ts'
import { drag } from './windows/drag.ts'
import { expectAccessible, expectQuiet, keepPicture } from './windows/program-window.ts'
import { type Look, openWebWindow, type WebWindow } from './windows/web-window.ts'

const empty = {
  seed: 'kodra.txt',
  kind: 'municipal-plan',
  title: 'Plani i Kodrës',
  authority: 'Komuna e Kodrës',
  country: 'XK',
  currency: 'EUR',
  years: [2027, 2028, 2029],
  fields: [{ name: 'Arsimi', objectives: [] }],
}

/** Four items in each quadrant. */
const board = {
  Fuqitë: ['Shkolla afër', 'Mësimdhënës të gatshëm', 'Kuzhinë e re', 'Bibliotekë'],
  Dobësitë: ['Pak libra', 'Klasa të ngushta', 'Pa ngrohje', 'Pa transport'],
  Mundësitë: ['Donatorët', 'Projekti i Ministrisë', 'Vullnetarët', 'Universiteti'],
  Rreziqet: ['Largimi i familjeve', 'Dimri i gjatë', 'Çmimet', 'Rruga e dëmtuar'],
}

const opened = closedAfterEach(expectQuiet)

/** The window at the empty field of a new plan. */
async function openField(look?: Look): Promise<{ window: WebWindow; plan: PlanPage; field: FieldPage }> {
  const window = await opened(openWebWindow(look))
  const file = join(window.papers, 'kodra.json')
  await writeFile(file, JSON.stringify(empty))
  const library = new LibraryPage(window.page)
  await library.expectEmpty()
  await library.importFile(file)
  await library.openFromReport()
  const plan = new PlanPage(window.page)
  await plan.waitFor()
  await plan.show('Arsimi')
  const field = new FieldPage(window.page)
  await field.lines('Fuqitë').first().waitFor()
  return { window, plan, field }
}

describeWith(['chromium'], 'drafting', () => {
  it('writes a field without a mouse: 16 SWOT items, 1 objective, 3 results, 9 activities', async () => {
    const { window, plan, field } = await openField()
    const { keyboard } = window.page
    for (const [list, texts] of Object.entries(board)) {
      await field.tabTo(`${list}, pikë e re`)
      for (const text of texts) {
        await keyboard.type(text)
        await keyboard.press('Enter')
      }
    }
    await field.tabTo('Shto objektiv')
    await keyboard.press('Enter')
    await keyboard.type('Arsim për të gjithë')
    for (const result of [1, 2, 3]) {
      await keyboard.press('Enter')
      await keyboard.press(result === 1 ? 'Tab' : 'Shift+Tab')
      await keyboard.type(`Rezultati ${result}`)
      for (const activity of [1, 2, 3]) {
        await keyboard.press('Enter')
        if (activity === 1) await keyboard.press('Tab')
        await keyboard.type(`Aktiviteti ${result}.${activity}`)
      }
    }
    for (const [list, texts] of Object.entries(board))
      await expect.poll(() => field.texts(list)).toEqual(texts)
    const results = [1, 2, 3].map((result) => [
      `Rezultati ${result}`,
      ...[1, 2, 3].map((activity) => `Aktiviteti ${result}.${activity}`),
    ])
    const titles = ['Arsim për të gjithë', ...results.flat()]
    await expect.poll(() => field.titles()).toEqual(titles)
    await expectAccessible(window.page, 'a field that was written')
    await keepPicture(window, 'drafting-field')

    await plan.waitUntilSaved()
    await window.page.reload()
    await field.lines('Fuqitë').first().waitFor()
    await plan.waitUntilSaved()
    await expect.poll(() => field.titles()).toEqual(titles)
    for (const [list, texts] of Object.entries(board))
      await expect.poll(() => field.texts(list)).toEqual(texts)
  })

  it('makes items of a pasted list, and takes all of them back in one step', async () => {
    const { window, field } = await openField()
    const { page } = window
    await field.lines('Fuqitë').last().click()
    await page.evaluate(() => {
      const data = new DataTransfer()
      data.setData('text/plain', '1.\tUjë\r\n2.\tRrymë\r\n\r\n3.\tRrugë')
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      )
    })
    await expect.poll(() => field.texts('Fuqitë')).toEqual(['Ujë', 'Rrymë', 'Rrugë'])
    await expect.poll(() => field.focused()).toBe('Rrugë')
    await page.keyboard.press('Control+z')
    await expect.poll(() => field.texts('Fuqitë')).toEqual([])
    await page.getByRole('listitem').getByRole('textbox').first().focus()
    await page.keyboard.press('Control+y')
    await expect.poll(() => field.texts('Fuqitë')).toEqual(['Ujë', 'Rrymë', 'Rrugë'])

    const html = wordTable([
      ['FUQITË', 'Dobësitë'],
      ['Kopsht', 'Pluhur\nZhurmë'],
      ['Mundësitë', 'Rreziqet'],
      ['', 'Vërshime'],
    ])
    await putOnClipboard(page, { text: 'FUQITË', html })
    await field.lines('Rreziqet').last().click()
    await page.keyboard.press('Control+v')
    await expect.poll(() => field.texts('Rreziqet')).toEqual(['Vërshime'])
    expect(await field.texts('Dobësitë')).toEqual(['Pluhur', 'Zhurmë'])
    expect(await field.texts('Fuqitë')).toEqual(['Ujë', 'Rrymë', 'Rrugë', 'Kopsht'])
    await page.keyboard.press('Control+z')
    await expect.poll(() => field.texts('Rreziqet')).toEqual([])
  })

  it('leads from empty tables to a field, and loses nothing that is being typed there when it is loaded again', async () => {
    const { plan, window, field } = await openField()
    for (const table of ['Tabela e aktiviteteve', 'Tabela e buxhetit']) {
      await plan.show(table)
      await plan.content.getByRole('link', { name: 'Shko atje' }).click()
      await field.lines('Fuqitë').first().waitFor()
    }
    await field.lines('Dobësitë').last().click()
    await window.page.keyboard.type('Pa ngrohje në dimër')
    await window.page.reload()
    await field.lines('Dobësitë').first().waitFor()
    await expect.poll(() => field.texts('Dobësitë')).toEqual(['Pa ngrohje në dimër'])
  })

  it('moves an item by Alt and the arrows, removes it when it is empty, and keeps the focus', async () => {
    const { window, field } = await openField()
    const { keyboard } = window.page
    await field.lines('Fuqitë').last().click()
    for (const text of ['Ujë', 'Rrymë']) {
      await keyboard.type(text)
      await keyboard.press('Enter')
    }
    await keyboard.press('Backspace')
    await expect.poll(() => field.focused()).toBe('Rrymë')
    await keyboard.press('Alt+ArrowRight')
    await expect.poll(() => field.texts('Dobësitë')).toEqual(['Rrymë'])
    await expect.poll(() => field.focused()).toBe('Rrymë')
    await window.page.getByText('U zhvendos te “Dobësitë”, vendi 1 nga 1.').waitFor({ state: 'attached' })
    await keyboard.press('Control+a')
    await keyboard.press('Delete')
    await keyboard.press('Backspace')
    await expect.poll(() => field.texts('Dobësitë')).toEqual([])
    await expect.poll(() => field.lines('Dobësitë').count()).toBe(1)
    await expect.poll(() => window.page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA')
  })

  it('drags an item to another quadrant', async () => {
    const { window, field } = await openField()
    const { page } = window
    await field.lines('Fuqitë').last().click()
    await page.keyboard.type('Ujë')
    await page.keyboard.press('Enter')
    const [handle] = await page.getByTitle('Tërhiqe për ta zhvendosur').all()
    const from = await handle?.boundingBox()
    const to = await page.getByRole('list', { name: 'Rreziqet' }).boundingBox()
    if (!from || !to) throw new TypeError('nothing to drag')
    await drag(page, [from.x + from.width / 2, from.y + from.height / 2], [to.x + 40, to.y + 4])
    await expect.poll(() => field.texts('Rreziqet')).toEqual(['Ujë'])
    await expect.poll(() => field.texts('Fuqitë')).toEqual([])
  })

  it('orders results from the outline, by keys and by dragging, and asks before it removes', async () => {
    const { window, plan, field } = await openField()
    const { page } = window
    const { keyboard } = page
    await page.getByRole('button', { name: 'Shto objektiv' }).click()
    await keyboard.type('Arsim')
    await keyboard.press('Enter')
    await keyboard.press('Tab')
    for (const title of ['Libra', 'Ngrohje', 'Rrugë']) {
      await keyboard.type(title)
      await keyboard.press('Enter')
    }
    await keyboard.press('Backspace')
    await plan.openAll()

    await plan.item('Rrugë').focus()
    await keyboard.press('Alt+ArrowUp')
    await expect.poll(() => field.titles()).toEqual(['Arsim', 'Libra', 'Rrugë', 'Ngrohje'])
    await page.getByText('U zhvendos te vendi 2 nga 3.').waitFor({ state: 'attached' })
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toMatch(/^1\.2Rrugë/)

    const [from, to] = await Promise.all([
      plan.item('Ngrohje').boundingBox(),
      plan.item('Libra').boundingBox(),
    ])
    if (!from || !to) throw new TypeError('nothing to drag')
    await page.mouse.move(from.x + 90, from.y + 10)
    await page.mouse.down()
    await page.mouse.move(to.x + 90, to.y + 4, { steps: 6 })
    expect(await page.evaluate(() => String(document.getSelection()))).toBe('')
    await page.mouse.up()
    await expect.poll(() => field.titles()).toEqual(['Arsim', 'Ngrohje', 'Libra', 'Rrugë'])
    await expect
      .poll(() => plan.heading.innerText(), { message: 'letting go is no click' })
      .toContain('Arsimi')

    // What answers a weakness is ticked, stands below it, and leads there.
    await field.lines('Dobësitë').last().click()
    await keyboard.type('Pa ngrohje')
    const weaknesses = page.getByRole('list', { name: 'Dobësitë' })
    await weaknesses.getByRole('button', { name: 'Lidhe me përgjigjen në plan: Pa ngrohje' }).press('Enter')
    const answers = page.getByRole('dialog', { name: 'Çfarë i përgjigjet kësaj pike?' })
    await answers.getByRole('checkbox', { name: 'Arsim' }).press('Space')
    await answers.getByRole('checkbox', { name: 'Arsim', checked: true }).waitFor()
    await keyboard.press('Escape')
    await answers.waitFor({ state: 'detached' })
    await weaknesses.getByText('ka përgjigje në plan').waitFor()
    await weaknesses.getByRole('link', { name: 'Arsim' }).click()
    await plan.content.getByText('Objektivi', { exact: false }).first().waitFor()
    await plan.show('Arsimi')
    await weaknesses.getByText('ka përgjigje në plan').waitFor()

    await plan.item('Libra').focus()
    await keyboard.press('Delete')
    await page.getByRole('dialog', { name: 'Të hiqet?' }).waitFor()
    await keyboard.press('Enter')
    await expect.poll(() => field.titles()).toEqual(['Arsim', 'Ngrohje', 'Rrugë'])
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toMatch(/^1\.2Rrugë/)
    await keyboard.press('Control+z')
    await expect.poll(() => field.titles()).toEqual(['Arsim', 'Ngrohje', 'Libra', 'Rrugë'])
  })

  it('writes an activity in its form, with an institution made on the spot', async () => {
    const { window, field, plan } = await openField()
    const { page } = window
    const { keyboard } = page
    await page.getByRole('button', { name: 'Shto objektiv' }).click()
    await keyboard.type('Arsim')
    await keyboard.press('Enter')
    await keyboard.press('Tab')
    await keyboard.type('Libra')
    await keyboard.press('Enter')
    await keyboard.press('Tab')
    await keyboard.type('Blerja e librave')
    await putOnClipboard(page, { text: ' për nxënës\r\n2. Blerja e lojërave\r\n3. Blerja e rrobave' })
    await keyboard.press('Control+v')
    await expect.poll(() => field.focused()).toBe('Blerja e rrobave')
    const third = page.getByRole('link', { name: 'Hap formularin: 1.1.3' })
    await third.waitFor()
    await keyboard.press('Control+z')
    await third.waitFor({ state: 'detached' })
    await page.getByRole('link', { name: 'Hap formularin: 1.1.1' }).click()

    await field.content.getByRole('combobox', { name: 'Përgjegjësia' }).focus()
    await keyboard.type('Drejtoria e Arsimit, Biblioteka e Qytetit')
    await keyboard.press('Tab')
    await page.getByText('Të reja te listat: Drejtoria e Arsimit, Biblioteka e Qytetit.').waitFor()
    await field.content.getByRole('combobox', { name: 'Institucioni/organizata mbështetëse' }).focus()
    await keyboard.type('bib')
    await page.getByRole('option', { name: 'Biblioteka e Qytetit' }).waitFor()
    await expectAccessible(page, 'suggestions')
    await keyboard.press('Enter')
    const supporting = page.getByRole('list', { name: 'Institucioni/organizata mbështetëse' })
    await expect.poll(() => supporting.innerText()).toBe('Biblioteka e Qytetit')

    await page.getByRole('button', { name: 'Biblioteka e Qytetit', exact: true }).first().focus()
    await keyboard.press('Alt+ArrowLeft')
    const responsible = page.getByRole('list', { name: 'Përgjegjësia' }).getByRole('listitem')
    await expect
      .poll(() => responsible.allInnerTexts())
      .toEqual(['Biblioteka e Qytetit', 'Drejtoria e Arsimit'])

    const [second, first] = await Promise.all([
      responsible.last().boundingBox(),
      responsible.first().boundingBox(),
    ])
    if (!second || !first) throw new TypeError('nothing to drag')
    await drag(page, [second.x + 20, second.y + second.height / 2], [first.x + 5, first.y + first.height / 2])
    await expect
      .poll(() => responsible.allInnerTexts())
      .toEqual(['Drejtoria e Arsimit', 'Biblioteka e Qytetit'])

    await page.getByLabel('Lloji i kostos').selectOption({ label: 'Kosto administrative' })
    await page.getByLabel('Periudha e implementimit').selectOption({ label: 'Çdo vit' })
    await page.getByLabel('Hapat').fill('1. Lista\n2. Blerja')
    await page.getByLabel('Produkti').fill('200 libra')
    await plan.waitUntilSaved()
    await page.reload()
    await page.getByLabel('Produkti').waitFor()
    const shown = await plan.shown()
    for (const words of ['Lista\nBlerja', '200 libra', 'Biblioteka e Qytetit']) expect(shown).toContain(words)
    await expect.poll(() => page.getByLabel('Lloji i kostos').inputValue()).toBe('administrative')
    await keepPicture(window, 'drafting-activity')
  })

  it('filters the table of activities and writes in its cells, as in a sheet', async () => {
    const window = await opened(openWebWindow())
    const { page } = window
    const { keyboard } = page
    await new LibraryPage(page).addSample()
    const plan = new PlanPage(page)
    await plan.waitFor()
    await plan.show('Tabela e aktiviteteve')
    const grid = page.getByRole('grid', { name: 'Tabela e aktiviteteve' })
    await page.getByRole('main').getByText('28 aktivitete nga 28').waitFor()
    await page.getByRole('search').getByLabel('Fusha').selectOption({ label: 'Shëndetësia' })
    await page.getByRole('search').getByLabel('Viti').selectOption({ label: '2028' })
    const rows = grid.locator('tbody tr').filter({ has: page.getByRole('link') })
    const count = await rows.count()
    expect(count).toBeGreaterThan(0)
    await page.getByRole('main').getByText(`${count} aktivitete nga 28`).waitFor()
    await page.getByRole('search').getByLabel('Gjetja').selectOption({ label: 'Me gabime' })
    await page.getByRole('main').getByText('0 aktivitete nga 28').waitFor()
    await page.getByRole('search').getByLabel('Gjetja').selectOption({ label: 'Të gjitha' })
    await expectAccessible(page, 'the table of activities')

    await grid.getByRole('rowheader').nth(1).focus()
    await keyboard.press('End')
    await keyboard.type('Tri vizita në vit')
    await keyboard.press('Enter')
    const output = rows.first().locator('[data-column="output"]')
    await expect.poll(() => output.innerText()).toBe('Tri vizita në vit')
    await keyboard.press('ArrowUp')
    await keyboard.press('F2')
    await keyboard.type(' dhe më shumë')
    await keyboard.press('Escape')
    await expect.poll(() => output.innerText()).toBe('Tri vizita në vit')
    await keyboard.press('Home')
    await keyboard.press('ArrowRight')
    await keyboard.press('Enter')
    const kind = page.getByRole('combobox', { name: 'Periudha e zbatimit' })
    const period = rows.first().locator('[data-column="period"]')
    await kind.selectOption({ label: 'Me fjalë' })
    const words = period.getByRole('textbox').and(page.locator(':focus'))
    await expect.poll(() => words.inputValue()).toBe('2027 – 2029')
    await keyboard.type('Pranvera')
    await expect.poll(() => words.inputValue()).toBe('Pranvera')
    await keyboard.press('Control+z')
    await expect.poll(() => words.inputValue()).toBe('2027 – 2029')
    await kind.focus()
    await kind.selectOption({ label: 'Sipas viteve' })
    const years = period.getByRole('combobox').and(page.locator('[data-focus$="Year"]'))
    await expect
      .poll(() => years.evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).value)))
      .toEqual(['2027', '2029'])
    await kind.selectOption({ label: 'Çdo vit' })
    await expectAccessible(page, 'a cell that is edited')
    await keyboard.press('Escape')
    await expect.poll(() => rows.first().locator('[data-column="period"]').innerText()).toBe('Çdo vit')
    await keepPicture(window, 'drafting-table')

    const titles = () => grid.getByRole('rowheader').and(page.locator('[data-row]')).allInnerTexts()
    const [first = '', second = '', third = '', ...others] = await titles()
    const [upper, lower] = await Promise.all([rows.first().boundingBox(), rows.nth(1).boundingBox()])
    if (!upper || !lower) throw new TypeError('nothing to drag')
    await drag(page, [upper.x + 20, upper.y + 15], [lower.x + 60, lower.y + lower.height - 3])
    await expect.poll(titles).toEqual([second, first, third, ...others])
    await keyboard.press('Control+z')
    await expect.poll(titles).toEqual([first, second, third, ...others])

    await grid.getByRole('rowheader').and(page.locator('[data-row]')).first().click()
    await keyboard.press('Control+c')
    await keyboard.press('ArrowDown')
    await keyboard.press('Control+v')
    await expect.poll(titles).toEqual([first, first, third, ...others])
    await keyboard.press('Control+z')
    await expect.poll(titles).toEqual([first, second, third, ...others])
    const html = wordTable([
      ['Aktiviteti', 'Periudha', 'Prioriteti', '2027'],
      ['Rrjeta', '2027 – 2028', 'I lartë', '1.200,00'],
      ['Kurse', 'Çdo vit', '', ''],
    ])
    await putOnClipboard(page, { text: 'Aktiviteti', html })
    await keyboard.press('Control+v')
    await page.getByText('U shtuan 2 aktivitete nga tabela. Kolona që nuk u morën: Prioriteti.').waitFor()
    await expect.poll(titles).toEqual([first, second, 'Rrjeta', 'Kurse', third, ...others])
    expect(await rows.nth(2).locator('[data-column="total"]').innerText()).toBe('1.200,00')
    await keyboard.press('Control+z')
    await expect.poll(titles).toEqual([first, second, third, ...others])

    await page.getByRole('button', { name: 'Kolonat…' }).click()
    await page.getByRole('menuitemcheckbox', { name: 'Monitorimi' }).click()
    await keyboard.press('Escape')
    await grid.getByRole('columnheader', { name: 'Monitorimi' }).waitFor()
  })
})
