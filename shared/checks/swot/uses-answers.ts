import type { CheckContext } from '../context.ts'

/** Whether a plan links any weakness or threat with what answers it. */
export function usesAnswers(context: CheckContext): boolean {
  return context.ofKind('swot-item').some(({ answeredBy }) => answeredBy.length > 0)
}
