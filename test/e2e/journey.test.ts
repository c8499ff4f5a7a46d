import { join } from 'node:path'
import { it } from 'vitest'
import { describeWith } from '../support/describe-with.ts'
import { realPlan } from '../support/real-plans.ts'
import { canIsolate, isolated } from '../trust/network/isolated.ts'
import { journey } from './journey.ts'
import { closedAfterEach } from './windows/closed-after-each.ts'
import { hosts } from './windows/hosts.ts'

const fixture = join(import.meta.dirname, '..', 'fixtures', 'transcriptions', 'municipal.json')

const opened = closedAfterEach()

for (const { title, needs, open } of hosts) {
  // Where a network without a way out can be made, no-network.test.ts runs both there.
  if (isolated || !canIsolate())
    describeWith(needs, `the first journey ${title}`, () => {
      it('from an empty library to the papers of a small plan', async () => {
        const window = await opened(open())
        await journey(window, fixture)
      })
    })
  describeWith([...needs, 'real plans'], `the first journey with a real plan ${title}`, () => {
    it('from an empty library to the papers of the plan of Vushtrri', async () => {
      const window = await opened(open())
      await journey(window, realPlan('001'))
    })
  })
}
