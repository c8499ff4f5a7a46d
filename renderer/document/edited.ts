import { useEffect } from 'react'
import { create } from 'zustand'
import type { Id, Plan } from '../../shared/model/index.ts'
import { elementOf, focusKey, focusWhenShown, keyOf } from '../drafting/focus.ts'
import { useOfPlan, useSession } from '../plan/plan-context.ts'

/** The entity on which somebody works, or worked last. */
export const useEdited = create<{ readonly entity: Id | null }>(() => ({ entity: null }))

/** Keeps in mind on what somebody works: what has the focus, else what the page is about. */
export function useFollowEdited(place: string): void {
  const { store } = useSession()
  const isEntity = useOfPlan(({ entities }) => entities.has(place))
  useEffect(() => {
    if (isEntity) useEdited.setState({ entity: place })
  }, [isEntity, place])
  useEffect(() => {
    const listening = new AbortController()
    const keep = ({ target }: FocusEvent): void => {
      if (!(target instanceof Element) || target.closest('main') === null) return
      const own = target.closest<HTMLElement>('[data-entity]')?.dataset.entity
      const [entity = ''] = keyOf(target).split(':')
      const { plan } = store.getState()
      const found = [entity, own].find((id) => id !== undefined && plan?.entities.has(id))
      if (found !== undefined) useEdited.setState({ entity: found })
    }
    document.addEventListener('focusin', keep, { signal: listening.signal })
    return () => listening.abort()
  }, [store])
}

/** An entity and all above it but the plan itself, the innermost first: where it is not printed itself, those are. */
export function withThoseAbove(plan: Plan, entity: Id | null): readonly Id[] {
  const found: Id[] = []
  for (let id = entity; id !== null && id !== plan.id; ) {
    const one = plan.entities.get(id)
    if (one === undefined) break
    found.push(id)
    id = one.parent
  }
  return found
}

/** Puts the focus where an entity is written, once its page is shown; else the page keeps it. */
export function focusOnEntity(entity: Id): void {
  focusWhenShown(() => shownKey(entity))
}

function shownKey(entity: Id): string | null {
  const likely = ['title', 'text', 'name', 'heading'].map((name) => focusKey(entity, name))
  const found = likely.find((key) => elementOf(key)?.closest('main') !== null && elementOf(key) !== null)
  if (found !== undefined) return found
  const any = document.querySelector<HTMLElement>(`main [data-focus^="${CSS.escape(entity)}:"]`)
  return any?.dataset.focus ?? null
}
