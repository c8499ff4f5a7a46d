import { useLocation } from 'wouter'
import type { PlanSummary } from '../../shared/contract/index.ts'
import { type Found, useFinder } from '../commands/finders.ts'
import { hasWords, wordsIn } from '../commands/folded.ts'
import { periodText } from '../components/period.ts'
import { type Translate, useSpeech } from '../i18n/language.ts'
import { planAddress } from '../places.ts'
import { titleOf } from './library-actions.ts'
import { useLibrary } from './library-store.ts'

/** Lets the palette find the plans of the library by title, authority and years. */
export function usePlanFinder(): void {
  const { t } = useSpeech()
  const plans = useLibrary((state) => state.plans)
  const [, navigate] = useLocation()
  useFinder((query) => foundPlans(t, plans ?? [], query, (id) => navigate(planAddress(id))))
}

function foundPlans(
  t: Translate,
  plans: readonly PlanSummary[],
  query: string,
  go: (plan: string) => void,
): readonly Found[] {
  const words = wordsIn(query)
  return plans.flatMap((plan) => {
    const about = [plan.authorityName, periodText(t, plan)].filter(Boolean).join(' · ')
    const title = titleOf(t, plan)
    if (plan.binnedAt !== null || !hasWords(`${title} ${about}`, words)) return []
    const kind = t('commands.kinds.plan')
    return [{ key: plan.id, code: '', title, kind, excerpt: about, keys: '', go: () => go(plan.id) }]
  })
}
