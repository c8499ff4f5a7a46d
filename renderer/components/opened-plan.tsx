import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { planAddress } from '../places.ts'
import { useOpened } from '../state/opened.ts'

/** Goes to a plan whose file was double-clicked. */
export function OpenedPlan(): null {
  const [, navigate] = useLocation()
  const plan = useOpened((state) => state.plan)
  useEffect(() => {
    if (plan === null) return
    useOpened.setState({ plan: null })
    navigate(planAddress(plan))
  }, [plan, navigate])
  return null
}
