import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildIfNeeded } from '../../electron/build/build.ts'
import { canIsolate, isolated, runIsolated } from '../trust/network/isolated.ts'

const vitest = join(import.meta.dirname, '..', '..', 'node_modules', 'vitest', 'vitest.mjs')
const send = `require('node:dgram').createSocket('udp4').send('x', 9, '203.0.113.1', () => process.exit(0))`

// Elsewhere the same journey runs by itself; what a machine does not let anyone measure is not measured.
if (canIsolate() && !isolated) {
  describe('in a network without a way out', () => {
    beforeAll(() => buildIfNeeded())

    it('what somebody sends is counted', async () => {
      expect(await runIsolated([process.execPath, '-e', send])).toMatchObject({ ended: true, outgoing: 1 })
    })

    it.each(['in Electron', 'in Chromium'])('the whole journey %s sends nothing', async (host) => {
      const journey = ['run', '--project', 'e2e', 'test/e2e/journey.test.ts', '-t', `${host}.*small plan`]
      const figures = await runIsolated([process.execPath, vitest, ...journey])
      expect(figures.ended, figures.said).toBe(true)
      expect(figures.said).toMatch(/Tests .*1 passed/)
      expect(figures.outgoing).toBe(0)
    })
  })
} else if (!isolated) {
  it('nothing here makes a network of its own: the journey ran in the machine’s', () => {
    expect(canIsolate()).toBe(false)
  })
}
