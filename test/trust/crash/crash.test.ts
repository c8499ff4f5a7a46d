import { expect, test } from 'vitest'
import { canPlugIn } from '../../support/stick.ts'
import { crash } from '../crash.ts'

test('programs that are killed while they write lose nothing that they acknowledged', {
  timeout: 300_000,
}, async () => {
  const { store, web, pulled, backups } = await crash({ store: 20, web: 5, desktop: 0, pulled: 3 })
  for (const figures of [store, web, pulled]) expect(figures).toMatchObject({ lost: 0, half: 0, broken: 0 })
  expect([store.kills, web.kills, pulled.kills]).toEqual([20, 5, canPlugIn() ? 3 : 0])
  expect(store.acknowledged).toBeGreaterThan(20)
  expect(backups.made).toBeGreaterThan(0)
  expect(backups.damaged).toBe(0)
})
