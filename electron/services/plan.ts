import type { Change, Services } from '../../shared/contract/index.ts'
import { historyOf, stepsOf } from './history.ts'
import type { ServiceOptions } from './options.ts'

type PlanServices = Pick<
  Services,
  'plan.open' | 'plan.apply' | 'plan.undo' | 'plan.redo' | 'plan.steps' | 'plan.history' | 'plan.at'
>

/** The calls about one plan. Every stored change is told to all windows. */
export function planServices({ library, emit }: ServiceOptions): PlanServices {
  const told = (change: Change): Change => {
    emit('changed', change)
    return change
  }
  return {
    'plan.open': async ({ plan }) => {
      const { plan: opened, ...rest } = library.open(plan)
      return { entities: [...opened.entities.values()], ...rest }
    },
    'plan.apply': async ({ plan, operations }) => told(library.apply(plan, operations)),
    'plan.undo': async ({ plan }) => told(library.undo(plan)),
    'plan.redo': async ({ plan }) => told(library.redo(plan)),
    'plan.steps': async ({ plan, language }) => stepsOf(library, plan, language),
    'plan.history': async (input) => historyOf(library, input),
    'plan.at': async ({ plan, revision }) => ({
      entities: [...library.planAt(plan, revision).entities.values()],
    }),
  }
}
