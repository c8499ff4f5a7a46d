import { beforeAll, expect, it } from 'vitest'
import { buildIfNeeded } from '../../electron/build/build.ts'
import { describeWith } from '../support/describe-with.ts'
import { crash } from '../trust/crash.ts'

beforeAll(() => buildIfNeeded())

describeWith(['electron', 'xvfb-run'], 'the desktop program', () => {
  it('that is killed while it writes loses nothing that it acknowledged', async () => {
    const { desktop, backups } = await crash({ store: 0, web: 0, desktop: 2, pulled: 0 })
    expect(desktop).toMatchObject({ kills: 2, lost: 0, half: 0, broken: 0 })
    expect(desktop.acknowledged).toBeGreaterThan(0)
    expect(backups.damaged).toBe(0)
  })
})
