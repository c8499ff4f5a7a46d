import { lazy, type ReactElement, type ReactNode, useEffect } from 'react'
import type { CallError, LibraryState } from '../../shared/contract/index.ts'
import { failureText, readOnlyText } from '../i18n/failure-text.ts'
import { type Translate, useSpeech } from '../i18n/language.ts'
import { AskFailure } from '../state/ask.ts'
import { loadLibraryState, useLibraryState } from '../state/library-state.ts'
import { type Notice, tell } from '../state/notices.ts'
import classes from './keeping.module.css'

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

/** Tells once what the user should know of the library and its backups. */
function useKeepingNotices(state: LibraryState | null): void {
  // As text, so that what was told is not told again with each state that says the same.
  const known = JSON.stringify(state === null ? [] : noticed(state))
  useEffect(() => {
    for (const notice of noticesOf(JSON.parse(known) as Noticed[])) tell(notice)
  }, [known])
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

function noticesOf(all: readonly Noticed[]): Notice[] {
  return all.map((one) => {
    if ('note' in one) return { key: one.note, tone: 'error', say: (t) => noteText(t, one.note) }
    const { code, details } = one.failure
    const failure = new AskFailure(code, details)
    if (!('folder' in one)) {
      const say = (t: Translate): string => t('keeping.backups.failed', { reason: failureText(t, failure) })
      return { key: 'backup', tone: 'error', say }
    }
    return { key: 'second-folder', tone: 'info', say: (t) => secondText(t, one.folder, failure) }
  })
}

function noteText(t: Translate, note: LibraryState['notes'][number]): string {
  return note === 'journal-lost' ? t('keeping.journalLost') : t('keeping.clockBehind')
}

function secondText(t: Translate, folder: string, failure: AskFailure): string {
  if (failure.code === 'folder-gone') return t('keeping.backups.secondMissing', { folder })
  return t('keeping.backups.secondFailed', { folder, reason: failureText(t, failure) })
}
