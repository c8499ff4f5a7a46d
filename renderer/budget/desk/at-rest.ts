import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Position } from '../model/positions.ts'
import type { BudgetView } from '../model/view.ts'
import { type Desk, positionOf } from './desk.ts'

/** The grid of the plan, and the cell in which the user is. */
export interface Seen {
  readonly view: BudgetView
  readonly at: Position
}

/** Longest wait in milliseconds, should the window never be at rest. */
const longestWait = 200

/** What the user has seen since the window last had nothing else to do: for words that may follow the figures. */
export interface AtRest {
  readonly store: StoreApi<Seen>
  /** Goes on following the desk, until the answered function is called. */
  readonly follow: () => () => void
}

/** What is seen of a desk now, to be followed. */
export function createAtRest(desk: Desk): AtRest {
  const now = (): Seen => {
    const view = desk.view()
    return { view, at: positionOf(view, desk.grid.getState().corner) }
  }
  const store = createStore(now)
  let waiting = 0
  const look = (): void => {
    waiting = 0
    store.setState(now(), true)
  }
  const wait = (): void => {
    waiting ||= requestIdleCallback(look, { timeout: longestWait })
  }
  return {
    store,
    follow: () => {
      const stops = [desk.grid.subscribe(wait), desk.session.store.subscribe(wait)]
      wait()
      return () => {
        cancelIdleCallback(waiting)
        waiting = 0
        for (const stop of stops) stop()
      }
    },
  }
}
