import { describe } from 'vitest'
import { hasRealPlans } from './real-plans.ts'
import { missingTools, type Tool } from './tools.ts'

/** What a group of tests needs from outside the checkout. */
export type Need = Tool | 'real plans'

/** A `describe` that is skipped, naming in its title what is missing, where the machine lacks one of the needs. */
export function describeWith(needs: readonly Need[], title: string, body: () => void): void {
  const missing = missingNeeds(needs)
  const reason = missing.length > 0 ? ` [missing: ${missing.join(', ')}]` : ''
  describe.skipIf(missing.length > 0)(`${title}${reason}`, () => {
    body()
  })
}

/** Lists those of the needs that this machine cannot meet. */
function missingNeeds(needs: readonly Need[]): Need[] {
  const tools = needs.filter((need) => need !== 'real plans')
  const plans: Need[] = needs.includes('real plans') && !hasRealPlans ? ['real plans'] : []
  return [...missingTools(tools), ...plans]
}
