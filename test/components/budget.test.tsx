import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import BudgetPage from '../../renderer/budget/budget-page.tsx'
import { childrenOf, type Id, isOfKind, type Plan } from '../../shared/model/index.ts'
import { gridPlan, idOf, line } from '../renderer/budget/grid-plan.ts'
import { paste } from './pasting.ts'
import { type Stage, stage } from './stage.tsx'

const grid = page.getByRole('grid', { name: 'Buxheti sipas aktivitetit, burimit dhe vitit' })

/** Two activities with one amount each in 2027, the keyboard in the first of them. */
async function show(): Promise<Stage & { readonly drawn: Plan }> {
  const drawn = gridPlan([
    { title: 'Klasë përgatitore', lines: [line('komuna', 2027, 100_00)] },
    { title: 'Shëtitje', lines: [line('komuna', 2027, 50_00)] },
  ])
  const shown = await stage(drawn, <BudgetPage />)
  await expect.element(grid).toBeInTheDocument()
  grid.element().focus()
  return { ...shown, drawn }
}

/** The years' sums and the total at the foot. */
function foot(): readonly string[] {
  const cells = grid.element().querySelectorAll('[data-heading="plan"] > *')
  return Array.from(cells, (cell) => cell.textContent ?? '').slice(1, 5)
}

/** What the cell says in which the keyboard is. */
function here(): string {
  const id = grid.element().getAttribute('aria-activedescendant') ?? ''
  return document.getElementById(id)?.textContent ?? 'nowhere'
}

/** The one cost line of an activity. */
function lineOf(plan: Plan, title: string): Id {
  return childrenOf(plan, idOf(plan, 'activity', title), 'cost-line')[0]?.id ?? ''
}

function amounts(plan: Plan): readonly number[] {
  return [...plan.entities.values()]
    .flatMap((entity) => (isOfKind(entity, 'cost-line') ? [entity.amount] : []))
    .toSorted((a, b) => a - b)
}

test('the foot follows an amount before the host has answered', async () => {
  const { host, stored } = await show()
  host.hold()
  await userEvent.keyboard('250{Enter}')
  await expect.poll(foot).toEqual(['300,00', '–', '–', '300,00'])
  expect(here()).toBe('50,00')
  await host.release()
  await expect.poll(() => amounts(stored())).toEqual([50_00, 250_00])
})

test('an amount that the host refuses goes from the grid and from every sum, with words', async () => {
  const { host } = await show()
  host.hold()
  host.refuseNext('internal')
  await userEvent.keyboard('250{Enter}')
  await expect.poll(foot).toEqual(['300,00', '–', '–', '300,00'])
  await host.release()
  await expect.poll(foot).toEqual(['150,00', '–', '–', '150,00'])
  await expect
    .element(page.getByRole('alert').getByText('Ndodhi një gabim i papritur.', { exact: false }))
    .toBeVisible()
})

test('a change of another window is in the grid while this one is typed in, and what is typed stays', async () => {
  const { host, plan, drawn } = await show()
  await userEvent.keyboard('7')
  host.changeElsewhere(plan, [
    { type: 'update', id: idOf(drawn, 'activity', 'Shëtitje'), values: { title: 'Vizita' } },
    { type: 'update', id: lineOf(drawn, 'Shëtitje'), values: { amount: 900_00 } },
  ])
  await expect.element(grid.getByText('Vizita', { exact: false })).toBeInTheDocument()
  await expect.poll(foot).toEqual(['1.000,00', '–', '–', '1.000,00'])
  await expect.element(grid.getByRole('textbox')).toHaveValue('7')
  await expect.element(grid.getByRole('textbox')).toHaveFocus()
  await userEvent.keyboard('{Escape}')
  expect(here()).toBe('100,00')
})

test('what is no amount stays in its cell with words, and Escape gives it up', async () => {
  const { changes } = await show()
  await userEvent.keyboard('12 euro e gjysmë{Enter}')
  await expect.element(grid.getByRole('alert')).toBeVisible()
  await expect.element(grid.getByRole('textbox')).toHaveAttribute('aria-invalid', 'true')
  await userEvent.keyboard('{Escape}')
  expect(here()).toBe('100,00')
  expect(changes()).toBe(0)
})

test('a pasted block is one change, and fills as many cells as it has', async () => {
  const { stored, changes } = await show()
  paste({ 'text/plain': '1.000,00\t2.000,00\r\n3.000,00\t4.000,00\r\n' })
  await expect.poll(foot).toEqual(['4.000,00', '6.000,00', '–', '10.000,00'])
  await expect.poll(() => amounts(stored()).length).toBe(4)
  expect(changes()).toBe(1)
})
