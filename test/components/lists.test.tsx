import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import ListsPage from '../../renderer/lists/lists-page.tsx'
import { childrenOf } from '../../shared/model/index.ts'
import { institutionsPlan } from './institutions-plan.ts'
import { type Stage, stage } from './stage.tsx'

const menu = page.getByRole('button', { name: 'Veprimet për DKA' })
const dialog = page.getByRole('dialog')

/** Three institutions, the keyboard at the menu of the first. */
async function show(): Promise<Stage & { readonly names: () => readonly string[] }> {
  const shown = await stage(institutionsPlan(), <ListsPage />)
  await expect.element(menu).toBeVisible()
  menu.element().focus()
  return {
    ...shown,
    names: () => childrenOf(shown.stored(), shown.plan, 'institution').map(({ short }) => short),
  }
}

/** Opens the menu and takes one of its items. */
async function take(item: string): Promise<void> {
  await userEvent.keyboard('{Enter}')
  const entry = page.getByRole('menuitem', { name: item })
  await expect.element(entry).toBeVisible()
  entry.element().focus()
  await userEvent.keyboard('{Enter}')
}

test('a row that is moved says where it went, and its menu has the focus again', async () => {
  const { names } = await show()
  await take('Zhvendos poshtë')
  await expect.poll(names).toEqual(['DSHM', 'DKA', 'ZKKK'])
  await expect.element(page.getByText('U zhvendos te vendi 2 nga 3.')).toBeInTheDocument()
  await expect.element(menu).toHaveFocus()
})

test('merging takes the focus into its dialog, and Escape gives it back', async () => {
  const { changes } = await show()
  await take('Shkrije me një tjetër…')
  await expect.element(dialog.getByRole('combobox')).toHaveFocus()
  await userEvent.keyboard('{Escape}')
  await expect.element(dialog).not.toBeInTheDocument()
  await expect.element(menu).toHaveFocus()
  expect(changes()).toBe(0)
})

test('after a merging the focus is on what is left, in one change', async () => {
  const { names, changes } = await show()
  await take('Shkrije me një tjetër…')
  await userEvent.selectOptions(
    dialog.getByRole('combobox'),
    'DSHM: Drejtoria e Shëndetësisë dhe Mirëqenies Sociale',
  )
  await userEvent.click(dialog.getByRole('button', { name: 'Shkrije' }))
  await expect.element(dialog).not.toBeInTheDocument()
  await expect.poll(names).toEqual(['DSHM', 'ZKKK'])
  await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toMatch(/DSHM/)
  expect(changes()).toBe(1)
})
