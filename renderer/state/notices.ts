import { create } from 'zustand'
import { failureText } from '../i18n/failure-text.ts'
import type { Translate } from '../i18n/language.ts'
import type { AskFailure } from './ask.ts'

/** Something to do about a notice. */
export interface NoticeAction {
  readonly say: (t: Translate) => string
  readonly run: () => void
}

/** What the user should hear of, in words that follow the window's language. */
export interface Notice {
  /** A later notice with the same key takes the place of the earlier. */
  readonly key: string
  readonly tone: 'info' | 'error'
  readonly say: (t: Translate) => string
  readonly action?: NoticeAction
}

interface Notices {
  readonly list: readonly Notice[]
}

export const useNotices = create<Notices>(() => ({ list: [] }))

/** Shows a notice, in place of one with the same key. */
export function tell(notice: Notice): void {
  useNotices.setState(({ list }) => ({ list: [...list.filter(({ key }) => key !== notice.key), notice] }))
}

/** Shows a failure in words that say what to do. */
export function tellFailure(failure: AskFailure): void {
  tell({ key: `failure-${failure.code}`, tone: 'error', say: (t) => failureText(t, failure) })
}

/** Takes away what failed before, as it is tried again. */
export function withdrawFailures(): void {
  useNotices.setState(({ list }) => ({ list: list.filter(({ key }) => !key.startsWith('failure-')) }))
}

/** Takes away that very notice, not a later one with the same key. */
export function dismiss(notice: Notice): void {
  useNotices.setState(({ list }) => ({ list: list.filter((other) => other !== notice) }))
}

/** Takes away what was told under a key, which holds no more. */
export function withdraw(gone: Notice['key']): void {
  useNotices.setState(({ list }) => ({ list: list.filter(({ key }) => key !== gone) }))
}
