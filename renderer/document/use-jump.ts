import { useLocation } from 'wouter'
import type { Id } from '../../shared/model/index.ts'
import { planAddress } from '../places.ts'
import { pageOfEntity } from '../plan/page-of.ts'
import { usePlan } from '../plan/plan-context.ts'
import { focusOnEntity, useEdited } from './edited.ts'

/** Goes to the place where an entity is written, if it still is there. */
export function useJump(): (entity: Id) => void {
  const plan = usePlan()
  const [, navigate] = useLocation()
  return (entity) => {
    const page = pageOfEntity(plan, entity)
    if (page === null) return
    useEdited.setState({ entity })
    navigate(planAddress(plan.id, page))
    focusOnEntity(entity)
  }
}
