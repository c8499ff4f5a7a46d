import { afterEach, beforeAll, expect, it } from 'vitest'
import { buildIfNeeded } from '../../electron/build/build.ts'
import { describeWith } from '../support/describe-with.ts'
import { draftPlan } from './task.ts'
import { hosts } from './windows/hosts.ts'
import type { ProgramWindow } from './windows/program-window.ts'

/** Minutes that a clerk who is new to the program has for a field. */
const allowed = 20

let window: ProgramWindow | undefined

beforeAll(() => buildIfNeeded())
afterEach(async () => {
  await window?.close()
  window = undefined
})

for (const { title, needs, open } of hosts) {
  describeWith(needs, `the plan of one field by keyboard alone, ${title}`, () => {
    it('is drafted and printed with all its texts and the right totals within twenty minutes', async () => {
      window = await open()
      const typist = await draftPlan(window)
      const { keys, commands, minutes } = typist
      process.stdout.write(`${keys} keys, ${commands} commands: ${minutes.toFixed(1)} minutes of a clerk\n`)
      expect(minutes).toBeLessThan(allowed)
    })
  })
}
