import type { ReactElement } from 'react'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { CostLines } from '../../renderer/budget/cost-lines.tsx'
import { useOfPlan } from '../../renderer/plan/plan-context.ts'
import { childrenOf, entityOf } from '../../shared/model/index.ts'
import { gridPlan, idOf, line } from '../renderer/budget/grid-plan.ts'
import { expectAccessible } from './accessible.ts'
import { type Stage, stage } from './stage.tsx'

const plan = gridPlan([{ title: 'Blerja e librave', lines: [line('komuna', 2027, 1_000_00)] }])
const id = idOf(plan, 'activity', 'Blerja e librave')
const field = page.getByRole('textbox', { name: '1.1.1 Blerja e librave, Komuna, 2027' })

function Amounts(): ReactElement {
  const activity = useOfPlan((now) => entityOf(now, id, 'activity'))
  if (activity === null) throw new TypeError('no activity')
  return (
    <>
      <h1>{activity.title}</h1>
      <CostLines activity={activity} />
    </>
  )
}

/** The amounts of an activity in its form, the one of 2027 chosen. */
async function show(): Promise<Stage & { readonly amounts: () => readonly number[] }> {
  const shown = await stage(plan, <Amounts />)
  await expect.element(field).toHaveValue('1.000,00')
  await userEvent.click(field)
  await userEvent.keyboard('{Control>}a{/Control}')
  return { ...shown, amounts: () => childrenOf(shown.stored(), id, 'cost-line').map(({ amount }) => amount) }
}

test('what is no amount stays in its field, with the reason beside it, until it is given up', async () => {
  const { changes } = await show()
  await userEvent.keyboard('shumë{Enter}')
  const problem = page.getByRole('alert').filter({ hasText: '“shumë” nuk është shumë' })
  await expect.element(problem).toBeVisible()
  await expect.element(field).toHaveValue('shumë')
  await expect.element(field).toHaveAttribute('aria-invalid', 'true')
  await expect.element(field).toHaveAttribute('aria-describedby', problem.element().id)
  await expectAccessible()
  await userEvent.keyboard('{Escape}')
  await expect.element(problem).not.toBeInTheDocument()
  await expect.element(field).toHaveValue('1.000,00')
  expect(changes()).toBe(0)
})

test('a calculation is computed', async () => {
  const { amounts } = await show()
  await userEvent.keyboard('70*7*12{Enter}')
  await expect.element(field).toHaveValue('5.880,00')
  await expect.poll(amounts).toEqual([5_880_00])
})
