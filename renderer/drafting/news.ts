import type { StoreApi } from 'zustand/vanilla'
import type { Finding } from '../../shared/checks/index.ts'
import type { ChecksState } from '../checks/found.ts'
import type { PlanState } from '../state/plan-session.ts'

/** Milliseconds without a change after which what happened is told, all of it at once. */
export const restBeforeNews = 1_500

/** What came of the changes since the last news. */
export interface News {
  /** When the plan was stored, milliseconds since 1970; null where it has not been since then. */
  readonly savedAt: number | null
  /** Whether storing has begun to fail. */
  readonly isInterrupted: boolean
  /** What was not found before. */
  readonly found: readonly Finding[]
}

/** What news are made of. */
export interface NewsSources {
  readonly plan: StoreApi<PlanState>
  readonly found: StoreApi<ChecksState>
  /** Whether something is typed that is not stored yet. */
  readonly isTyping: () => boolean
  readonly say: (news: News) => void
}

/**
 * Says what came of the changes to a plan whenever whoever makes them pauses: that they are stored, and what the checks
 * found anew. What is found once they have looked at the plan first counts as known; so does what only has other figures.
 * @returns what ends it
 */
export function followNews({ plan, found, isTyping, say }: NewsSources): () => void {
  let last = plan.getState()
  let known: readonly Finding[] | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  const rest = (): void => {
    clearTimeout(timer)
    timer = setTimeout(tell, restBeforeNews)
  }
  const look = (): void => {
    const { plan: checked, findings } = found.getState()
    if (checked !== null) known ??= findings
    rest()
  }
  const tell = (): void => {
    const [now, { plan: checked, findings }] = [plan.getState(), found.getState()]
    if (checked === null || known === null) return
    if (isTyping() || now.saving === 'saving' || checked !== now.plan) {
      rest()
      return
    }
    const { saving, savedAt } = now
    const news = {
      savedAt: saving === 'saved' && savedAt !== last.savedAt ? savedAt : null,
      isInterrupted: saving === 'interrupted' && last.saving !== saving,
      found: newIn(known, findings),
    }
    last = now
    known = findings
    if (news.savedAt !== null || news.isInterrupted || news.found.length > 0) say(news)
  }
  const stops = [plan.subscribe(rest), found.subscribe(look)]
  look()
  return () => {
    clearTimeout(timer)
    for (const stop of stops) stop()
  }
}

/** The findings of which there were fewer at their place. */
function newIn(before: readonly Finding[], now: readonly Finding[]): readonly Finding[] {
  const left = new Map<string, number>()
  for (const place of before.map(placeOf)) left.set(place, (left.get(place) ?? 0) + 1)
  return now.filter((finding) => {
    const place = placeOf(finding)
    const count = left.get(place) ?? 0
    left.set(place, count - 1)
    return count <= 0
  })
}

function placeOf({ entity, place, message }: Finding): string {
  return `${entity} ${place.cell} ${place.year ?? ''} ${message}`
}
