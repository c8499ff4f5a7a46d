import type { Id } from '../../../shared/model/index.ts'

/** Where the parts of a plan are, and how the paper names them: what the prose needs to find its place. */
export interface FieldPlace {
  readonly id: Id
  readonly from: object
  readonly name: string
  /** As printed; empty where there is none. */
  readonly number: string
  readonly objectives: readonly ObjectivePlace[]
}

export interface ObjectivePlace {
  readonly id: Id
  readonly from: object
  readonly code: string
  readonly assumptions: readonly string[]
  readonly risks: readonly string[]
  readonly children: readonly ObjectivePlace[]
  readonly results: readonly ResultPlace[]
  /** The title in the chapter of objectives, where the file gives it apart. */
  readonly titleInText: string | null
}

export interface ResultPlace {
  readonly id: Id
  readonly from: object
  readonly code: string
  /** The title in the list of results, where the file gives it apart. */
  readonly titleInList: string | null
}
