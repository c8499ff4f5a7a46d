import { useEffect } from 'react'
import { useLocation } from 'wouter'
import type { Id } from '../../shared/model/index.ts'
import { placeHabit } from '../document/remembered.ts'
import { type OutlineNode, pagesOf } from '../outline/outline-nodes.ts'
import { planAddress } from '../places.ts'

/** How many plans are remembered. */
const most = 100

/** Remembers on which page a plan was left. */
function keepPlace(plan: Id, place: string): void {
  const others = placeHabit.read().filter(([id]) => id !== plan)
  placeHabit.keep([...others, [plan, place] as [string, string]].slice(-most))
}

/** The page with which an opened plan begins: where it was left, as long as that is there; else its overview. */
function startPlace(plan: Id, nodes: readonly OutlineNode[]): string {
  const left = placeHabit.read().find(([id]) => id === plan)?.[1]
  return pagesOf(nodes).find(({ place }) => place === left)?.place ?? 'overview'
}

/** The page to show, which is remembered; an address without one gets it. */
export function usePlace(plan: Id, nodes: readonly OutlineNode[], asked: string | null): string {
  const [, navigate] = useLocation()
  const place = asked ?? startPlace(plan, nodes)
  useEffect(() => {
    if (asked === null) navigate(planAddress(plan, place), { replace: true })
    else keepPlace(plan, asked)
  }, [plan, place, asked, navigate])
  return place
}
