import { create } from 'zustand'
import { prefer } from '../state/preferences.ts'

/** What the tour speaks of, in its order. */
export const tourSteps = ['outline', 'swot', 'objectives', 'budget', 'checks', 'document', 'export'] as const
/** One thing of which the tour speaks. */
export type TourStep = (typeof tourSteps)[number]

interface TourState {
  /** Null while nobody is being shown around. */
  readonly step: TourStep | null
}

/** At what the tour is. */
export const useTour = create<TourState>(() => ({ step: null }))

/** Begins the tour; the page of an open plan shows it. */
export function beginTour(): void {
  useTour.setState({ step: tourSteps[0] })
}

/** Goes so many steps on; past the last one the tour is over. */
export function walkTour(steps: number): void {
  const { step } = useTour.getState()
  const next = step === null ? undefined : tourSteps[Math.max(0, tourSteps.indexOf(step) + steps)]
  if (next === undefined) leaveTour()
  else useTour.setState({ step: next })
}

/** Ends the tour, which is not offered by itself again. */
export function leaveTour(): void {
  useTour.setState({ step: null })
  void prefer({ toured: true })
}
