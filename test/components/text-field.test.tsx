import type { ReactElement } from 'react'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { change } from '../../renderer/drafting/batches.ts'
import { focusKey } from '../../renderer/drafting/focus.ts'
import { TextField } from '../../renderer/drafting/text-field.tsx'
import { useOfPlan } from '../../renderer/plan/plan-context.ts'
import { SaveStatus } from '../../renderer/plan/save-status.tsx'
import { entityOf, limits } from '../../shared/model/index.ts'
import { idOf } from '../renderer/budget/grid-plan.ts'
import { draftPlan } from '../support/draft-plan.ts'
import { type Stage, stage } from './stage.tsx'

const plan = draftPlan()
const id = idOf(plan, 'activity', 'Kopsht')
const field = page.getByRole('textbox', { name: 'Titulli' })

function Title(): ReactElement {
  const title = useOfPlan((now) => entityOf(now, id, 'activity')?.title ?? '')
  return (
    <>
      <SaveStatus />
      <TextField
        name={focusKey(id, 'title')}
        label="Titulli"
        value={title}
        maximumLength={limits.title}
        save={(now, text) => change(now, 'activity', id, { title: text })}
      />
    </>
  )
}

/** The title of an activity, the caret at its end. */
async function show(): Promise<Stage & { readonly title: () => string | undefined }> {
  const shown = await stage(plan, <Title />)
  await userEvent.click(field)
  await userEvent.keyboard('{End}')
  return { ...shown, title: () => entityOf(shown.stored(), id, 'activity')?.title }
}

test('what is typed in one go is one change', async () => {
  const { title, changes } = await show()
  await userEvent.keyboard(' i fëmijëve')
  await expect.poll(title).toBe('Kopsht i fëmijëve')
  expect(changes()).toBe(1)
})

test('the time of saving is told once the host has stored what was typed', async () => {
  const { host } = await show()
  host.hold()
  await userEvent.keyboard('ra')
  await expect.element(page.getByText('Duke u ruajtur…')).toBeInTheDocument()
  await host.release()
  await expect.element(page.getByText(/^Ruajtur në \d\d:\d\d$/)).toBeInTheDocument()
})

test('words that another window puts in come in around the caret, and none is lost', async () => {
  const { host, plan: root, title } = await show()
  host.changeElsewhere(root, [
    { type: 'update', id, values: { title: 'Në Kodër: Kopsht' }, from: { title: 'Kopsht' } },
  ])
  await expect.element(field).toHaveValue('Në Kodër: Kopsht')
  await userEvent.keyboard(' i fëmijëve')
  await expect.poll(title).toBe('Në Kodër: Kopsht i fëmijëve')
})

test('what another window removes while it is typed in is told, and can be brought back', async () => {
  const { host, plan: root, title } = await show()
  await userEvent.keyboard(' i fëmijëve')
  host.changeElsewhere(root, [{ type: 'remove', id }])
  await userEvent.click(page.getByRole('button', { name: 'Ktheje bashkë me to' }))
  await expect.poll(title).toBe('Kopsht i fëmijëve')
})
