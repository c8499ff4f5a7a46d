import '../../jitless.ts'
import { flowOf } from '../../../shared/document/html/index.ts'
import { composeDocument } from '../../../shared/document/index.ts'
import { createPlan, type Plan } from '../../../shared/model/index.ts'
import { apply } from '../../../shared/operations/index.ts'
import type { Composed, ComposeOrder } from './messages.ts'

let plan: Plan | null = null

/** Composing a large paper takes longer than a key may wait: it has a thread of its own, which follows the plan. */
function compose({ entities, batch, ...options }: ComposeOrder): Composed {
  try {
    const before = entities === null ? plan : createPlan(entities)
    if (before === null) return { type: 'failed', reason: 'no plan' }
    plan = apply(before, batch)
    return { type: 'flow', flow: flowOf(composeDocument(plan, options)) }
  } catch (error) {
    plan = null
    return { type: 'failed', reason: error instanceof Error ? error.message : String(error) }
  }
}

self.addEventListener('message', ({ data }: MessageEvent<ComposeOrder>) => {
  self.postMessage(compose(data))
})
