import type { Change, Services } from '../../shared/contract/index.ts'
import type { ServiceOptions } from './options.ts'

type PlanServices = Pick<Services, 'plan.open' | 'plan.apply' | 'plan.undo' | 'plan.redo'>

/** The calls about one plan. Every stored change is told to all windows. */
export function planServices({ library, emit }: ServiceOptions): PlanServices {
  const told = (change: Change): Change => {
    emit('changed', change)
    return change
  }
  return {
    'plan.open': async ({ plan }) => {
      const { plan: opened, revision, canUndo, canRedo } = library.open(plan)
      return { entities: [...opened.entities.values()], revision, canUndo, canRedo }
    },
    'plan.apply': async ({ plan, operations }) => told(library.apply(plan, operations)),
    'plan.undo': async ({ plan }) => told(library.undo(plan)),
    'plan.redo': async ({ plan }) => told(library.redo(plan)),
  }
}
