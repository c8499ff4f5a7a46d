import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { verifyLibrary } from '../../../../electron/store/index.ts'
import { canPlugIn, plugInStick, type Stick } from '../../../support/stick.ts'
import { keep, madeLibrary, refusal, rename } from './kept.ts'

const gone = { code: 'library-unavailable', reason: 'input-output' }

/** A stick with a library that is open. */
async function openOnStick() {
  const stick = plugInStick()
  onTestFinished(stick.close)
  const file = join(stick.folder, 'library.sqlite')
  const { plan, hands } = await madeLibrary(file)
  const kept = keep(file, {}, hands)
  await kept.keeper.desk.idle()
  rename(kept.keeper, plan, 1)
  return { ...kept, stick, file, plan }
}

// What a machine lets nobody do is not tried there; the codes themselves are tried everywhere, in save-file.test.ts.
if (canPlugIn()) {
  describe('a library on a stick', () => {
    it.each<readonly [string, (stick: Stick) => void]>([
      ['that answers no more', (stick) => stick.pullOut()],
      ['whose folder is gone', (stick) => stick.takeAway()],
    ])('%s refuses changes until it is back, and then takes them', async (_, remove) => {
      const { keeper, states, hands, stick, file, plan } = await openOnStick()
      const { revision } = keeper.library.open(plan)
      stick.pullOut()
      expect(refusal(() => rename(keeper, plan, 1))).toEqual(gone)
      remove(stick)
      expect(refusal(() => rename(keeper, plan, 1))).toEqual(gone)
      expect(refusal(() => keeper.library.list())).toEqual(gone)
      await expect(keeper.backUpNow()).rejects.toMatchObject({ code: 'library-unavailable' })
      // Signs of life, backups and looks go on, and nothing of them breaks the program.
      hands.pass(2 * 60 * 60)
      await keeper.desk.idle()
      expect(keeper.state().access).toBe('write')

      stick.plugIn()
      rename(keeper, plan, 1)
      expect(keeper.library.open(plan)).toMatchObject({ canUndo: true })
      expect(keeper.library.open(plan).revision - revision).toBeLessThanOrEqual(2)
      expect(states.at(-1)).toMatchObject({ access: 'write', failure: null })
      expect(await keeper.backUpNow()).not.toBeNull()
      await keeper.close()
      verifyLibrary(file)
      expect(existsSync(`${file}.lock`)).toBe(false)
    })
  })
} else {
  it('nothing here may be plugged in: its failures are tried without a disk', () => {
    expect(canPlugIn()).toBe(false)
  })
}
