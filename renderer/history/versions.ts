import type { Id } from '../../shared/model/index.ts'
import { ask } from '../state/ask.ts'
import { bridge } from '../state/bridge.ts'
import { tell } from '../state/notices.ts'
import { orTell } from '../state/or-tell.ts'
import type { PlanSession } from '../state/plan-session.ts'

/** Names a revision, or the plan as it is with all that was just changed; answers whether it was done. */
export async function nameVersion(session: PlanSession, name: string, revision?: number): Promise<boolean> {
  return done(async () => {
    await session.flush()
    await ask(bridge, 'version.create', {
      plan: session.id,
      name,
      ...(revision !== undefined && { revision }),
    })
    tell({ key: 'version', tone: 'info', say: (t) => t('history.named', { name }) })
  })
}

/** Gives a version another name; answers whether it was done. */
export function renameVersion(plan: Id, version: Id, name: string): Promise<boolean> {
  return done(() => ask(bridge, 'version.rename', { plan, version, name }))
}

/** Takes the name of a version away. */
export function removeVersion(plan: Id, version: Id): Promise<boolean> {
  return done(async () => {
    await ask(bridge, 'version.remove', { plan, version })
    tell({ key: 'version', tone: 'info', say: (t) => t('history.removed') })
  })
}

async function done(run: () => Promise<unknown>): Promise<boolean> {
  return (await orTell(() => run().then(() => true))) ?? false
}
