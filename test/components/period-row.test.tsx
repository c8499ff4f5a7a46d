import type { ReactElement } from 'react'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { PeriodRow } from '../../renderer/plan/data/period-row.tsx'
import { useRoot } from '../../renderer/plan/plan-context.ts'
import { rootOf } from '../../shared/model/index.ts'
import { draftPlan } from '../support/draft-plan.ts'
import { stage } from './stage.tsx'

function Period(): ReactElement {
  return <PeriodRow root={useRoot()} />
}

test('a year of the plan keeps the focus once it is stored', async () => {
  const { stored } = await stage(draftPlan(), <Period />)
  const field = page.getByRole('textbox', { name: 'Viti i fundit' })
  await userEvent.fill(field, '2030')
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => rootOf(stored()).lastYear).toBe(2030)
  // What looks after a focus that was lost does so in the next frames.
  for (let frame = 0; frame < 30; frame++) await new Promise(requestAnimationFrame)
  await expect.element(field).toHaveFocus()
  await expect.element(field).toHaveValue('2030')
})
