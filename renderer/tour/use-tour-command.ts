import { useLocation, useRoute } from 'wouter'
import { useCommand } from '../commands/command-store.ts'
import { addSample } from '../library/library-actions.ts'
import { places, planAddress } from '../places.ts'
import { beginTour } from './tour-store.ts'

/** Offers the tour: in the open plan, else in the sample plan. */
export function useTourCommand(): void {
  const [, navigate] = useLocation()
  const [inPlan] = useRoute(places.plan)
  const begin = async (): Promise<void> => {
    const plan = inPlan ? null : await addSample()
    if (plan !== null) navigate(planAddress(plan))
    if (inPlan || plan !== null) beginTour()
  }
  useCommand('tour', () => void begin())
}
