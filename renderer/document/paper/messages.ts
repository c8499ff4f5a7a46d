import type { Flow } from '../../../shared/document/html/index.ts'
import type { DocumentLanguage } from '../../../shared/document/tree.ts'
import type { PlanFormat } from '../../../shared/formats/index.ts'
import type { Entity } from '../../../shared/model/index.ts'
import type { Batch } from '../../../shared/operations/index.ts'

/** What the composing thread is told: a plan, or what changed in it since. */
export interface ComposeOrder {
  readonly language: DocumentLanguage
  /** The whole plan; null where only `batch` is new. */
  readonly entities: readonly Entity[] | null
  readonly batch: Batch
  /** The format of the plan; one that somebody made is known to the window only. */
  readonly format: PlanFormat
  /** How many errors of the checks are open; the cover says so. */
  readonly openErrors: number
  /** Printed as the time of making; ISO 8601, UTC. */
  readonly now: string
}

/** What it answers to each order. */
export type Composed =
  | { readonly type: 'flow'; readonly flow: Flow }
  | { readonly type: 'failed'; readonly reason: string }
