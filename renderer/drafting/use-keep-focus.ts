import { useEffect, useLayoutEffect, useRef } from 'react'
import type { Batch, Operation } from '../../shared/operations/index.ts'
import { isFocusLost } from '../components/focus-guard.ts'
import { usePlanState } from '../plan/plan-context.ts'
import { elementOf, focusKey, focusOn, keyOf, nearestKey, shownKeys } from './focus.ts'

/** Where what had the focus goes with a change, wherever that came from, the focus goes to what stood beside it. */
export function useKeepFocus(): void {
  const plan = usePlanState((state) => state.plan)
  const kept = useRef({ key: '', order: [] as readonly string[] })
  useEffect(() => {
    const listening = new AbortController()
    const keep = ({ target }: FocusEvent): void => {
      const key = keyOf(target instanceof Element ? target : null)
      kept.current = { key, order: key === '' ? [] : shownKeys() }
    }
    const forget = (): void =>
      queueMicrotask(() => {
        if (isFocusLost()) kept.current = { key: '', order: [] }
      })
    document.addEventListener('focusin', keep, { signal: listening.signal })
    document.addEventListener('focusout', forget, { signal: listening.signal })
    return () => listening.abort()
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks at the page after each change of the plan
  useLayoutEffect(() => {
    const { key, order } = kept.current
    if (key === '') return
    if (isFocusLost() && elementOf(key) === null) {
      const nearest = nearestKey(order, key, new Set(shownKeys()))
      if (nearest !== null) focusOn(nearest)
    }
    kept.current = { key: keyOf(document.activeElement), order: shownKeys() }
  }, [plan])
}

/** After undo and redo the focus goes to what changed, if the page shows it. */
export function useFollowSteps(): void {
  const step = usePlanState((state) => state.step)
  useLayoutEffect(() => {
    if (step === null) return
    if (!isFocusLost() && !document.activeElement?.closest('main')) return
    const [key] = keysIn(step.operations).filter((one) => elementOf(one) !== null)
    // Whoever is at what changed stays where they are in it.
    if (key !== undefined && entityOfKey(key) !== entityOfKey(keyOf(document.activeElement))) focusOn(key)
  }, [step])
}

function entityOfKey(key: string): string {
  return key.slice(0, Math.max(0, key.indexOf(':')))
}

/** The keys of what a batch touched, the likeliest first. */
function keysIn(operations: Batch): readonly string[] {
  return operations.flatMap((operation) => {
    const [id, names] = touched(operation)
    return [...names, 'text', 'title'].map((name) => focusKey(id, name))
  })
}

function touched(operation: Operation): readonly [id: string, names: readonly string[]] {
  if (operation.type === 'insert') return [operation.entity.id, []]
  return [operation.id, operation.type === 'update' ? Object.keys(operation.values) : []]
}
