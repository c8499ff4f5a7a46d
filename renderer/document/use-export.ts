import { useEffect, useRef, useState } from 'react'
import type { ExportFormat, Progress, WrittenFile } from '../../shared/contract/index.ts'
import type { Paper } from '../../shared/formats/index.ts'
import type { Id } from '../../shared/model/index.ts'
import type { InterfaceLanguage } from '../i18n/language.ts'
import { useSession } from '../plan/plan-context.ts'
import { AskFailure, ask, type FailureCode, toFailure } from '../state/ask.ts'
import { bridge } from '../state/bridge.ts'
import { newId } from '../state/ids.ts'
import { tellFailure, withdrawFailures } from '../state/notices.ts'
import { orTell } from '../state/or-tell.ts'

/** What the user wants written, and where. */
export interface ExportChoices {
  readonly formats: readonly ExportFormat[]
  readonly language: InterfaceLanguage
  /** Null where the window downloads the files, or as long as none is chosen. */
  readonly folder: string | null
  /** Set for the report of the checks' findings, arranged so, in place of the plan's papers. */
  readonly findings?: 'chapter' | 'rule'
  /** Paper of the tables of activities; the format's usual one where nothing is said. */
  readonly paper?: Paper
}

/** How far an export is. */
export type ExportState =
  | { readonly phase: 'choosing' | 'cancelled' }
  | { readonly phase: 'running'; readonly job: Id; readonly progress: Progress | null }
  | { readonly phase: 'done'; readonly files: readonly WrittenFile[] }

/** One export after the other, with its progress. */
export interface Exporter {
  readonly state: ExportState
  /** Answers why nothing was written; null where all was. */
  readonly run: (choices: ExportChoices) => Promise<FailureCode | null>
  /** Stops the export under way; it ends as cancelled. */
  readonly stop: () => void
  /** Back to the choices. */
  readonly again: () => void
}

/** Exports the open plan, with all changes made so far. */
export function useExporter(): Exporter {
  const session = useSession()
  const [state, setState] = useState<ExportState>({ phase: 'choosing' })
  const running = useRef<Id | null>(null)
  const stopWaiting = useRef<() => void>(() => undefined)
  useEffect(
    () =>
      bridge.on('progress', (progress) => {
        if (progress.job === running.current) setState({ phase: 'running', job: progress.job, progress })
      }),
    [],
  )
  return {
    state,
    run: async (choices) => {
      const job = newId()
      running.current = job
      setState({ phase: 'running', job, progress: null })
      withdrawFailures()
      // Changes that the disk does not take now may wait for long.
      const stopped = new Promise<never>((_, stop) => {
        stopWaiting.current = () => stop(new AskFailure('cancelled'))
      })
      try {
        await Promise.race([session.flush(), stopped])
        const { files } = await ask(bridge, 'export.run', {
          ...choices,
          formats: [...choices.formats],
          plan: session.id,
          job,
        })
        setState({ phase: 'done', files })
        return null
      } catch (error) {
        const failure = toFailure(error)
        setState({ phase: failure.code === 'cancelled' ? 'cancelled' : 'choosing' })
        if (failure.code !== 'cancelled') tellFailure(failure)
        return failure.code
      } finally {
        running.current = null
      }
    },
    stop: () => {
      stopWaiting.current()
      const job = running.current
      if (job !== null) void ask(bridge, 'export.cancel', { job }).catch(() => undefined)
    },
    again: () => setState({ phase: 'choosing' }),
  }
}

/** Asks for a folder; null where the user left the question, or where that failed, which has been told. */
export async function chooseFolder(): Promise<string | null> {
  return (await orTell(() => ask(bridge, 'export.chooseFolder', {})))?.folder ?? null
}

/** Where papers go: into a folder, which is asked for if none is chosen, or with `null` to the browser's downloads. */
export async function targetFor(
  chosen: string | null,
): Promise<{ readonly folder: string | null } | 'nowhere'> {
  const writes = await orTell(writesFolders)
  if (writes === null) return 'nowhere'
  if (!writes) return { folder: null }
  const folder = chosen ?? (await chooseFolder())
  return folder === null ? 'nowhere' : { folder }
}

/** Opens a written file in the system's program for it. */
export async function openFile(path: string): Promise<void> {
  await orTell(() => ask(bridge, 'export.open', { path }))
}

/** Opens the folder of a written file. */
export async function showFile(path: string): Promise<void> {
  await orTell(() => ask(bridge, 'export.show', { path }))
}

/** Whether the host writes into folders; false as long as it has not answered, and where the browser downloads. */
export function useWritesFolders(): boolean {
  const [writes, setWrites] = useState(false)
  useEffect(() => {
    void orTell(writesFolders).then((answer) => setWrites(answer === true))
  }, [])
  return writes
}

async function writesFolders(): Promise<boolean> {
  return (await ask(bridge, 'host.describe', {})).host === 'desktop'
}
