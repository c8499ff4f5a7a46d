import { useEffect } from 'react'
import { type ChecksState, foundIn } from '../checks/found.ts'
import { type Speech, useSpeech } from '../i18n/language.ts'
import { useSession } from '../plan/plan-context.ts'
import { savedWords } from '../plan/saved-words.ts'
import { announce } from './announcer.tsx'
import { followNews, type News } from './news.ts'
import { isWaiting, useTyping } from './typing.ts'

/** New findings that are named; how many there are is said of all. */
const named = 3

/** Lets screen readers say what came of the changes, once whoever makes them pauses. */
export function useHeardNews(): void {
  const speech = useSpeech()
  const session = useSession()
  useEffect(() => {
    const found = foundIn(session)
    return followNews({
      plan: session.store,
      found,
      isTyping: () => isWaiting(useTyping.getState()),
      say: (news) => announce(newsWords(speech, news, found.getState())),
    })
  }, [session, speech])
}

function newsWords(speech: Speech, { savedAt, isInterrupted, found }: News, checks: ChecksState): string {
  const { t, language } = speech
  const words = found.slice(0, named).map((finding) => {
    const [place, message] = [checks.locate(finding), checks.tell(finding, language)]
    return place === '' ? message : t('checks.heard.at', { place, message })
  })
  const sentences = [
    isInterrupted ? t('plan.interrupted') : savedWords(speech, savedAt),
    found.length === 0 ? '' : t('checks.heard.found', { count: found.length, words: words.join(' ') }),
  ]
  return sentences.filter((sentence) => sentence !== '').join('. ')
}
