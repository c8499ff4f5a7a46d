import type { Reads } from '../rule.ts'

/** What printed codes are compared with: one another, and the places of the tree. */
export const codeReads: Reads = {
  field: [],
  objective: [],
  result: [],
  activity: [],
  indicator: [],
  declared: 'all',
}
