import { expect, it } from 'vitest'
import { describeWith } from '../support/describe-with.ts'
import { draftPlan } from './task.ts'
import { closedAfterEach } from './windows/closed-after-each.ts'
import { hosts } from './windows/hosts.ts'

/** Minutes that a clerk who is new to the program has for a field. */
const allowed = 20

const opened = closedAfterEach()

for (const { title, needs, open } of hosts) {
  describeWith(needs, `the plan of one field by keyboard alone, ${title}`, () => {
    it('is drafted and printed with all its texts and the right totals within twenty minutes', async () => {
      const window = await opened(open())
      const typist = await draftPlan(window)
      const { keys, commands, minutes } = typist
      process.stdout.write(`${keys} keys, ${commands} commands: ${minutes.toFixed(1)} minutes of a clerk\n`)
      expect(minutes).toBeLessThan(allowed)
    })
  })
}
