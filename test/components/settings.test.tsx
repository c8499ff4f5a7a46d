import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { restoreBackup } from '../../renderer/keeping/actions.ts'
import { SaveStatus } from '../../renderer/plan/save-status.tsx'
import { draftPlan } from '../support/draft-plan.ts'
import { stage } from './stage.tsx'

test('a restored backup brings its language with it', async () => {
  const { host } = await stage(draftPlan(), <SaveStatus />)
  await expect.element(page.getByText('Ruajtur më 21.11.2026', { exact: false })).toBeVisible()
  await host.call('settings.write', { language: 'en' })
  await restoreBackup({ place: 'own', name: 'Hartuesi 2026-11-20' })
  await expect.element(page.getByText('Saved on 21/11/2026', { exact: false })).toBeVisible()
  await expect.element(page.getByRole('status').getByText('restored', { exact: false })).toBeVisible()
})
