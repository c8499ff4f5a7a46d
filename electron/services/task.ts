import type { ErrorCode, ErrorDetails, PaperFormat, Progress } from '../../shared/contract/index.ts'
import type { Arrangement } from '../../shared/document/index.ts'
import type { DocumentLanguage } from '../../shared/document/tree.ts'
import type { Paper, PlanFormat } from '../../shared/formats/index.ts'
import type { Entity } from '../../shared/model/index.ts'
import type { UnpackedPlan } from '../store/index.ts'

/** Reads the file of a plan. */
export interface ReadTask {
  readonly type: 'read'
  readonly bytes: Uint8Array
}

export interface ReadResult {
  readonly entities: readonly Entity[]
  readonly leftOut: readonly { readonly place: string; readonly value: string }[]
}

/** Reads a `.plv`. */
export interface UnpackTask {
  readonly type: 'unpack'
  readonly bytes: Uint8Array
}

/** Makes the papers of a plan, as bytes: who asked for them writes them. */
export interface ExportTask {
  readonly type: 'export'
  readonly entities: readonly Entity[]
  readonly revision: number
  /** What the papers are like. */
  readonly planFormat: PlanFormat
  readonly formats: readonly PaperFormat[]
  readonly language: DocumentLanguage
  /** Printed as the time of making; ISO 8601, UTC. */
  readonly now: string
  readonly fonts: string
  /** Makes the report of the findings, arranged so, in place of the plan's papers. */
  readonly findings: Arrangement | null
  /** Paper of the tables of activities; null for the format's usual one. */
  readonly paper: Paper | null
}

export interface ExportResult {
  readonly papers: readonly { readonly format: PaperFormat; readonly bytes: Uint8Array }[]
}

/** Counts the findings of plans. */
export interface CheckTask {
  readonly type: 'check'
  readonly plans: readonly { readonly entities: readonly Entity[]; readonly format: PlanFormat }[]
}

export interface CheckResult {
  /** One for each plan, in the same order. */
  readonly counts: readonly { readonly errors: number; readonly warnings: number }[]
}

/** Work for a thread of its own. */
export type Task = ReadTask | UnpackTask | ExportTask | CheckTask

/** What comes of each task. */
export type Result<T extends Task> = T extends ReadTask
  ? ReadResult
  : T extends UnpackTask
    ? UnpackedPlan
    : T extends CheckTask
      ? CheckResult
      : ExportResult

/** How far a task is. */
export type Step = Omit<Progress, 'job'>

/** Carries out a task in the thread that it is called from. */
export type Carry = (task: Task, onStep: (step: Step) => void) => Promise<Result<Task>>

/** What a worker tells: steps, then one of the others. A defect carries its stack for the host's log. */
export type Message =
  | { readonly type: 'step'; readonly step: Step }
  | {
      readonly type: 'done'
      readonly result: Result<Task>
      /** The thread waits for further tasks of the kind. */
      readonly stays?: true
    }
  | { readonly type: 'failed'; readonly code: ErrorCode; readonly details: ErrorDetails }
  | { readonly type: 'defect'; readonly stack: string }
