import { type ReactElement, useState } from 'react'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { OutlinePane } from '../../renderer/outline/outline-pane.tsx'
import { useOutline } from '../../renderer/plan/plan-context.ts'
import { childrenOf } from '../../shared/model/index.ts'
import { idOf } from '../renderer/budget/grid-plan.ts'
import { draftPlan } from '../support/draft-plan.ts'
import { type Stage, stage } from './stage.tsx'

const plan = draftPlan()
const result = idOf(plan, 'result', 'Rezultati një')

function Outline(): ReactElement {
  const nodes = useOutline()
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set(['fields']))
  const [place, setPlace] = useState('overview')
  return <OutlinePane nodes={nodes} place={place} open={open} onOpen={setOpen} onChoose={setPlace} />
}

/** An outline with its fields opened, the keyboard at the field. */
async function show(): Promise<Stage> {
  const shown = await stage(plan, <Outline />)
  await userEvent.click(page.getByRole('treeitem', { name: 'Banimi', exact: false }))
  return shown
}

/** What the tree item says on which the keyboard is. */
function here(): string {
  const { activeElement } = document
  return activeElement?.getAttribute('role') === 'treeitem' ? (activeElement.textContent ?? '') : 'nowhere'
}

test('the arrows open, go down, back up to what an item stands under, and close', async () => {
  await show()
  await userEvent.keyboard('{ArrowRight}')
  await expect
    .element(page.getByRole('treeitem', { name: 'Objektivi një', exact: false }))
    .toHaveAttribute('aria-level', '3')
  await userEvent.keyboard('{ArrowRight}')
  await expect.poll(here).toContain('Objektivi një')
  await userEvent.keyboard('{ArrowDown}')
  await expect.poll(here).toContain('Objektivi dy')
  await userEvent.keyboard('{ArrowLeft}')
  await expect.poll(here).toContain('Banimi')
  await userEvent.keyboard('{ArrowLeft}')
  await expect
    .element(page.getByRole('treeitem', { name: 'Banimi', exact: false }))
    .toHaveAttribute('aria-expanded', 'false')
})

test('Alt and the arrows change the order, and the codes and the focus follow', async () => {
  const { stored } = await show()
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}')
  await expect.poll(here).toBe('1.1.1Ujë')
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}')
  await expect.poll(here).toBe('1.1.2Ujë')
  await expect
    .poll(() => childrenOf(stored(), result, 'activity').map(({ title }) => title))
    .toEqual(['Rrymë', 'Ujë'])
})

test('the filter leaves what has the words and what leads there, and says how many', async () => {
  await show()
  await userEvent.click(page.getByRole('searchbox'))
  await userEvent.keyboard('kopsht')
  await expect.element(page.getByRole('treeitem', { name: 'Kopsht', exact: false })).toBeVisible()
  await expect.element(page.getByRole('treeitem', { name: 'Objektivi dy', exact: false })).toBeVisible()
  await expect
    .element(page.getByRole('treeitem', { name: 'Objektivi një', exact: false }))
    .not.toBeInTheDocument()
})
