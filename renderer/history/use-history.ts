import { useEffect, useState } from 'react'
import type { HistoryWords, Version } from '../../shared/contract/index.ts'
import type { Id } from '../../shared/model/index.ts'
import { useSpeech } from '../i18n/language.ts'
import { useSession } from '../plan/plan-context.ts'
import { ask, toFailure } from '../state/ask.ts'
import { bridge } from '../state/bridge.ts'
import { tellFailure } from '../state/notices.ts'
import { orTell } from '../state/or-tell.ts'
import { type Fetched, withOlder } from './fetched.ts'

/** Changes that are fetched at once. */
const pageSize = 60

/** The changes of a plan as far as they have been fetched. */
export interface History {
  /** Null until the first have come. */
  readonly entries: readonly HistoryWords[] | null
  readonly more: boolean
  readonly fetchMore: () => void
}

/** Follows the history of the open plan, or of one entity of it. */
export function useHistory(entity: Id | null): History {
  const session = useSession()
  const { language } = useSpeech()
  const about = `${session.id} ${language} ${entity}`
  const [state, setState] = useState<Fetched>({ entries: null, more: false, about })
  const known = state.about === about ? state : { entries: null, more: false, about }
  const count = known.entries?.length ?? 0
  useEffect(() => {
    const stop = new AbortController()
    const read = (): void => {
      const wanted = { plan: session.id, language, entity, before: null, limit: Math.max(pageSize, count) }
      ask(bridge, 'plan.history', wanted).then(
        ({ entries, more }) => stop.signal.aborted || setState({ entries, more, about }),
        (error: unknown) => stop.signal.aborted || tellFailure(toFailure(error)),
      )
    }
    if (count === 0) read()
    const end = bridge.on('changed', ({ plan }) => plan === session.id && read())
    return () => {
      stop.abort()
      end()
    }
  }, [session.id, language, entity, about, count])
  return {
    entries: known.entries,
    more: known.more,
    fetchMore: () => {
      const before = known.entries?.at(-1)?.revision ?? null
      const wanted = { plan: session.id, language, entity, before, limit: pageSize }
      void orTell(() => ask(bridge, 'plan.history', wanted)).then((page) => {
        if (page !== null) setState((now) => withOlder(now, about, page))
      })
    },
  }
}

/** The named versions of the open plan; null until they have come. */
export function useVersions(): readonly Version[] | null {
  const session = useSession()
  const [versions, setVersions] = useState<readonly Version[] | null>(null)
  useEffect(() => {
    const stop = new AbortController()
    const read = (): void => {
      ask(bridge, 'version.list', { plan: session.id }).then(
        (list) => stop.signal.aborted || setVersions(list),
        (error: unknown) => stop.signal.aborted || tellFailure(toFailure(error)),
      )
    }
    read()
    const end = bridge.on('versions', ({ plan }) => plan === session.id && read())
    return () => {
      stop.abort()
      end()
    }
  }, [session.id])
  return versions
}
