import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { planAddress } from '../places.ts'
import { tell } from '../state/notices.ts'
import { useOpened } from '../state/opened.ts'

/** Goes to a plan whose file was double-clicked. */
export function OpenedPlan(): null {
  const [, navigate] = useLocation()
  const { plan, known } = useOpened()
  useEffect(() => {
    if (plan === null) return
    useOpened.setState({ plan: null })
    navigate(planAddress(plan))
    if (known) tell({ key: 'opened', tone: 'info', say: (t) => t('importReport.opened') })
  }, [plan, known, navigate])
  return null
}
