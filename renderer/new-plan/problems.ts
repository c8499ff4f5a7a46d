import { isYear, limits } from '../../shared/model/index.ts'
import type { Draft } from './draft.ts'

/** What keeps a draft from becoming a plan, by the field that says it wrong. */
export interface Problems {
  readonly authorityName?: 'missing'
  readonly subject?: 'missing'
  readonly title?: 'missing'
  readonly firstYear?: 'no-year'
  readonly lastYear?: 'no-year' | 'before-first' | 'too-long'
}

/** The first and the last year of a plan, as they are typed. */
export type PeriodTyped = Pick<Draft, 'firstYear' | 'lastYear'>

/** The fields that can be wrong, as they stand in the dialog. */
export const checkedFields = ['authorityName', 'subject', 'title', 'firstYear', 'lastYear'] as const
export type CheckedField = (typeof checkedFields)[number]

/** Years of one plan: more than these is a slip of the finger. */
const longest = 15

/** What is wrong; empty where the plan can begin. */
export function problemsOf(draft: Draft): Problems {
  return {
    ...(draft.authorityName.trim() === '' && { authorityName: 'missing' }),
    ...(draft.title === null && draft.subject.trim() === '' && { subject: 'missing' }),
    ...(draft.title !== null && draft.title.trim() === '' && { title: 'missing' }),
    ...periodProblemsOf(draft),
  }
}

/** What is wrong with the years of a plan, as they are typed; empty where it can have them. */
export function periodProblemsOf(typed: PeriodTyped): Pick<Problems, 'firstYear' | 'lastYear'> {
  const first = yearIn(typed.firstYear)
  return { ...(first === null && { firstYear: 'no-year' }), ...lastProblem(first, yearIn(typed.lastYear)) }
}

function lastProblem(first: number | null, last: number | null): Pick<Problems, 'lastYear'> {
  if (last === null) return { lastYear: 'no-year' }
  if (first === null) return {}
  if (last < first) return { lastYear: 'before-first' }
  return last - first >= longest ? { lastYear: 'too-long' } : {}
}

/** What the words of a problem name. */
export const problemValues = { from: limits.firstYear, to: limits.lastYear, longest }

/** A year that a plan can have, written in four figures; null for anything else. */
export function yearIn(text: string): number | null {
  if (!/^\s*\d{4}\s*$/.test(text)) return null
  const year = Number(text)
  return isYear(year) ? year : null
}
