import '../../jitless.ts'
import { flowOf } from '../../../shared/document/html/index.ts'
import { composeDocument } from '../../../shared/document/index.ts'
import { defaultFormat, formatOf } from '../../../shared/formats/index.ts'
import { createPlan, type Plan, rootOf } from '../../../shared/model/index.ts'
import { apply } from '../../../shared/operations/index.ts'
import type { Composed, ComposeOrder } from './messages.ts'

let plan: Plan | null = null

/** Composing a large paper takes longer than a key may wait: it has a thread of its own, which follows the plan. */
function compose({ entities, batch, language, now }: ComposeOrder): Composed {
  try {
    const before = entities === null ? plan : createPlan(entities)
    if (before === null) return { type: 'failed', reason: 'no plan' }
    plan = apply(before, batch)
    const format = formatOf(rootOf(plan).format) ?? defaultFormat
    return { type: 'flow', flow: flowOf(composeDocument(plan, { format, language, now })) }
  } catch (error) {
    plan = null
    return { type: 'failed', reason: error instanceof Error ? error.message : String(error) }
  }
}

self.addEventListener('message', ({ data }: MessageEvent<ComposeOrder>) => {
  self.postMessage(compose(data))
})
