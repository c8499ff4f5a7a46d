import type { ReactElement } from 'react'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { SwotBoard } from '../../renderer/analysis/swot-board.tsx'
import { useOfPlan } from '../../renderer/plan/plan-context.ts'
import { childrenOf, type Plan } from '../../shared/model/index.ts'
import { draftPlan } from '../support/draft-plan.ts'
import { expectAccessible } from './accessible.ts'
import { paste } from './pasting.ts'
import { type Stage, stage } from './stage.tsx'

function Board(): ReactElement {
  const field = useOfPlan((plan) => childrenOf(plan, plan.id, 'field')[0])
  if (field === undefined) throw new TypeError('no field')
  return (
    <>
      <h1>{field.name}</h1>
      <SwotBoard field={field} />
    </>
  )
}

/** A plan whose field has two strengths and one item in each other quadrant, at the end of one of its items. */
async function showAt(item: string): Promise<Stage> {
  const shown = await stage(draftPlan(), <Board />)
  await userEvent.click(page.getByText(item))
  await userEvent.keyboard('{End}')
  return shown
}

function textsIn(plan: Plan, quadrant: string): readonly string[] {
  const [field] = childrenOf(plan, plan.id, 'field')
  return childrenOf(plan, field?.id ?? '', 'swot-item').flatMap((item) =>
    item.quadrant === quadrant ? [item.text] : [],
  )
}

function line(name: string): ReturnType<typeof page.getByRole> {
  return page.getByRole('textbox', { name, exact: true })
}

test('Enter makes the next item below, and typing goes on in it', async () => {
  const { stored } = await showAt('Afër qytetit')
  await userEvent.keyboard('{Enter}')
  await expect.element(line('Fuqitë, pikë e re').first()).toHaveFocus()
  await userEvent.keyboard('Rrugë e re')
  await expect
    .poll(() => textsIn(stored(), 'strengths'))
    .toEqual(['Afër qytetit', 'Rrugë e re', 'Toka komunale'])
  await expectAccessible()
})

test('Backspace in an item that was emptied removes it and goes on at the end of the one above', async () => {
  const { stored } = await showAt('Toka komunale')
  await userEvent.keyboard('{Control>}a{/Control}{Backspace}{Backspace}')
  await expect.element(line('Fuqitë, pika 1')).toHaveFocus()
  await expect.poll(() => textsIn(stored(), 'strengths')).toEqual(['Afër qytetit'])
  const field = line('Fuqitë, pika 1').element()
  expect(field instanceof HTMLTextAreaElement && field.selectionStart).toBe('Afër qytetit'.length)
})

test('Alt and the arrows take an item to its neighbours, the focus with it, and say where it went', async () => {
  const { stored } = await showAt('Toka komunale')
  await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}')
  await expect.poll(() => textsIn(stored(), 'strengths')).toEqual(['Toka komunale', 'Afër qytetit'])
  await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}')
  await expect.element(line('Dobësitë, pika 1')).toHaveFocus()
  await expect.poll(() => textsIn(stored(), 'weaknesses')).toEqual(['Toka komunale', 'Pa ujë'])
  await expect
    .element(page.getByRole('status').getByText('U zhvendos te “Dobësitë”, vendi 1 nga 2.'))
    .toBeInTheDocument()
})

test('a pasted list becomes items, in one change', async () => {
  const { stored, changes } = await showAt('Donatorët')
  await userEvent.keyboard('{Enter}')
  await expect.element(line('Mundësitë, pikë e re').first()).toHaveFocus()
  const before = changes()
  paste({ 'text/plain': '• Universiteti\r\n• Vullnetarët\r\n' })
  await expect
    .poll(() => textsIn(stored(), 'opportunities'))
    .toEqual(['Donatorët', 'Universiteti', 'Vullnetarët'])
  expect(changes() - before).toBe(1)
})

test('what the host refuses goes from the board, with words', async () => {
  const { host } = await showAt('Vërshimet')
  host.refuseNext('internal')
  await userEvent.keyboard(' e lumit')
  await expect
    .element(page.getByRole('alert').getByText('Ndodhi një gabim i papritur.', { exact: false }))
    .toBeVisible()
  await expect.element(line('Rreziqet, pika 1')).toHaveValue('Vërshimet')
  await expect.element(line('Rreziqet, pika 1')).toHaveFocus()
})
