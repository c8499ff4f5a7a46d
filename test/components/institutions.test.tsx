import type { ReactElement } from 'react'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { NamedField } from '../../renderer/objectives/named-list.tsx'
import { useOfPlan } from '../../renderer/plan/plan-context.ts'
import { entityOf } from '../../shared/model/index.ts'
import { idOf } from '../renderer/budget/grid-plan.ts'
import { expectAccessible } from './accessible.ts'
import { institutionsPlan } from './institutions-plan.ts'
import { type Stage, stage } from './stage.tsx'

const plan = institutionsPlan()
const id = idOf(plan, 'activity', 'Kopsht')
const field = page.getByRole('combobox')

function Responsible(): ReactElement {
  const activity = useOfPlan((now) => entityOf(now, id, 'activity'))
  if (activity === null) throw new TypeError('no activity')
  return (
    <>
      <h1>{activity.title}</h1>
      <NamedField activity={activity} list="responsible" />
    </>
  )
}

/** The institutions of an activity for which one is responsible, the caret where the next is typed. */
async function show(): Promise<Stage & { readonly names: () => readonly string[] }> {
  const shown = await stage(plan, <Responsible />)
  await userEvent.click(field)
  const names = (): readonly string[] => {
    const now = shown.stored()
    const chosen = entityOf(now, id, 'activity')?.responsible ?? []
    return chosen.map((one) => entityOf(now, one, 'institution')?.name ?? '?')
  }
  return { ...shown, names }
}

test('a few letters of the short name find an institution, Enter takes it', async () => {
  const { names } = await show()
  await userEvent.keyboard('zkk')
  const option = page.getByRole('option', { name: 'ZKKK', exact: false })
  await expect.element(option).toHaveAttribute('aria-selected', 'true')
  const active = field.element().getAttribute('aria-activedescendant')
  expect(active).toBe(option.element().id)
  await expectAccessible()
  await userEvent.keyboard('{Enter}')
  await expect.poll(names).toEqual(['Drejtoria Komunale e Arsimit', 'Zyra Komunale për Komunitete dhe Kthim'])
  await expect.element(field).toHaveValue('')
  await expect.element(field).toHaveFocus()
})

test('a name that the plan does not know makes an institution on the spot, in one change', async () => {
  const { names, changes } = await show()
  await userEvent.keyboard('Policia e Kosovës{Enter}')
  await expect.poll(names).toEqual(['Drejtoria Komunale e Arsimit', 'Policia e Kosovës'])
  expect(changes()).toBe(1)
})

test('a name that is known already makes no second institution', async () => {
  await show()
  await userEvent.keyboard('zyra komunale per komunitete dhe kthim')
  await expect.poll(() => page.getByRole('option').elements().length).toBe(1)
})

test('Escape closes the suggestions and changes nothing', async () => {
  const { changes } = await show()
  await userEvent.keyboard('zkk{Escape}')
  await expect.element(page.getByRole('listbox')).not.toBeInTheDocument()
  await expect.element(field).toHaveFocus()
  expect(changes()).toBe(0)
})

test('Alt and the arrows change the order, Delete takes out, and the focus stays in the list', async () => {
  const { names } = await show()
  await userEvent.keyboard('zkk{Enter}')
  const chosen = page.getByRole('button', { name: 'ZKKK' })
  await expect.element(chosen).toBeVisible()
  chosen.element().focus()
  await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}')
  await expect.poll(names).toEqual(['Zyra Komunale për Komunitete dhe Kthim', 'Drejtoria Komunale e Arsimit'])
  await expect.element(chosen).toHaveFocus()
  await userEvent.keyboard('{Delete}')
  await expect.poll(names).toEqual(['Drejtoria Komunale e Arsimit'])
  await expect.element(field).toHaveFocus()
})
