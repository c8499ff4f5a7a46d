import type { FindingCounts, PlanSummary, Services } from '../../shared/contract/index.ts'
import { defaultFormat, formatOf } from '../../shared/formats/index.ts'
import { type Id, rootOf } from '../../shared/model/index.ts'
import type { Jobs } from './jobs.ts'
import type { ServiceOptions } from './options.ts'
import { runTask } from './run-task.ts'

/** Plans that one thread checks after another: their entities are copied into it. */
const plansAtOnce = 20

/**
 * The counts of findings for the library's table. They are kept as long as the host runs; only a plan with another
 * revision is checked anew, in a thread of its own, so that a library with many plans holds nobody up.
 */
export function createFindings(options: ServiceOptions, jobs: Jobs): Services['library.findings'] {
  const known = new Map<Id, FindingCounts>()
  let formats = ''
  let last: Promise<unknown> = Promise.resolve()
  const countAll = async (): Promise<FindingCounts[]> => {
    const plans = options.library.list().filter(({ binnedAt }) => binnedAt === null)
    // A format that was edited prints, and wants, other things.
    const now = JSON.stringify(options.library.listFormats())
    if (now !== formats) known.clear()
    formats = now
    const stale = plans.filter(({ id, revision }) => known.get(id)?.revision !== revision)
    for (let at = 0; at < stale.length; at += plansAtOnce) {
      for (const counts of await count(options, jobs, stale.slice(at, at + plansAtOnce))) {
        known.set(counts.plan, counts)
      }
    }
    return plans.flatMap(({ id }) => known.get(id) ?? [])
  }
  return () => {
    // One after the other: a second window that asks meanwhile finds the plans counted.
    const answer = last.then(countAll, countAll)
    last = answer
    return answer
  }
}

async function count(
  { library, workerFile, ids }: ServiceOptions,
  jobs: Jobs,
  summaries: readonly PlanSummary[],
): Promise<readonly FindingCounts[]> {
  const opened = summaries.map(({ id }) => library.open(id))
  const custom = library.listFormats()
  const plans = opened.map(({ plan }) => ({
    entities: [...plan.entities.values()],
    format: formatOf(rootOf(plan).format, custom) ?? defaultFormat,
  }))
  const { counts } = await jobs.run(ids(), (signal) =>
    runTask(workerFile, { type: 'check', plans }, { signal, onStep: () => undefined }),
  )
  return opened.flatMap(({ plan, revision }, index) => {
    const found = counts[index]
    return found === undefined ? [] : [{ plan: plan.id, revision, ...found }]
  })
}
