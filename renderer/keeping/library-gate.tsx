import { lazy, type ReactElement, type ReactNode, useEffect, useRef } from 'react'
import type { CallError, LibraryState } from '../../shared/contract/index.ts'
import { readOnlyText } from '../i18n/failure-text.ts'
import { type Translate, useSpeech } from '../i18n/language.ts'
import { AskFailure } from '../state/ask.ts'
import { loadLibraryState, useLibraryState } from '../state/library-state.ts'
import { type Notice, tell, withdraw } from '../state/notices.ts'
import { backupFailed } from './actions.ts'
import classes from './keeping.module.css'
import { secondFailed } from './second-failed.ts'

const StartPage = lazy(() => import('./start-page.tsx'))

/** The pages, while there is a library to show; else the page that restores it. Says when it is open for reading only. */
export function LibraryGate({ children }: { readonly children: ReactNode }): ReactElement {
  const { state } = useLibraryState()
  const { t } = useSpeech()
  useEffect(() => void loadLibraryState(), [])
  useKeepingNotices(state)
  if (state?.access === 'none') return <StartPage state={state} />
  const readOnly = state?.readOnly ?? null
  return (
    <>
      {readOnly !== null && (
        <p className={classes.bar} role="status">
          <strong>{t('keeping.readOnlyTitle')}</strong> {readOnlyText(t, readOnly)}
        </p>
      )}
      {children}
    </>
  )
}

/** Tells once what the user should know of the library and its backups, and takes back what holds no more. */
function useKeepingNotices(state: LibraryState | null): void {
  const told = useRef<ReadonlyMap<string, Notice>>(new Map())
  useEffect(() => {
    // By its text, so that what was told is not told again with each state that says the same.
    const known = new Map((state === null ? [] : noticed(state)).map((one) => [JSON.stringify(one), one]))
    const before = told.current
    const now = new Map([...known].map(([text, one]) => [text, before.get(text) ?? noticeOf(one)]))
    for (const [text, { key }] of before) if (!now.has(text)) withdraw(key)
    for (const [text, notice] of now) if (!before.has(text)) tell(notice)
    told.current = now
  }, [state])
}

type Noticed =
  | { readonly note: LibraryState['notes'][number] }
  | { readonly failure: CallError }
  | { readonly folder: string; readonly failure: CallError }

function noticed({ notes, backups: { failure, second } }: LibraryState): Noticed[] {
  return [
    ...notes.map((note) => ({ note })),
    ...(failure === null ? [] : [{ failure }]),
    ...(second === null || second.failure === null
      ? []
      : [{ folder: second.folder, failure: second.failure }]),
  ]
}

function noticeOf(one: Noticed): Notice {
  if ('note' in one) return { key: one.note, tone: 'error', say: (t) => noteText(t, one.note) }
  if ('folder' in one) {
    const say = (t: Translate): string => secondFailed(t, one.folder, one.failure)
    return { key: 'second-folder', tone: 'error', say }
  }
  return backupFailed(new AskFailure(one.failure.code, one.failure.details))
}

function noteText(t: Translate, note: LibraryState['notes'][number]): string {
  return note === 'journal-lost' ? t('keeping.journalLost') : t('keeping.clockBehind')
}
