import type { Draft } from './draft.ts'
import type { CheckedField } from './problems.ts'

/** What each part of the dialog works with. */
export interface PartProps {
  readonly draft: Draft
  /** What is wrong with a field, in words; null where nothing is, or nobody has tried to begin yet. */
  readonly problem: (field: CheckedField) => string | null
  readonly onChange: (draft: Draft) => void
}
