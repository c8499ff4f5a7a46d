import type { Id } from '../../../shared/model/index.ts'
import type { Currency, NumberStyle } from '../../../shared/money/index.ts'
import type { Registry } from './bodies/registry.ts'
import type { Draft } from './draft.ts'
import type { Source } from './source.ts'

/** What every part of the reader needs: the file, the plan that grows, and what holds for all of it. */
export interface Reading {
  readonly source: Source
  readonly draft: Draft
  readonly plan: Id
  readonly currency: Currency
  readonly style: NumberStyle
  /** The years that the plan covers, as the file lists them. */
  readonly years: readonly number[]
  readonly institutions: Registry
  readonly funders: Registry
}
