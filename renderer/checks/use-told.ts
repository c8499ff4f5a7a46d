import { useMemo } from 'react'
import { type Finding, findingMessage, placeOf } from '../../shared/checks/index.ts'
import { codesOf } from '../../shared/model/index.ts'
import { useSpeech } from '../i18n/language.ts'
import type { ToldDismissal, ToldFinding } from './arrange.ts'
import { keyOfFinding } from './plan-checks.ts'
import { useFindings } from './use-checks.ts'

/** The findings with their words. */
export interface Told {
  readonly open: readonly ToldFinding[]
  readonly dismissed: readonly ToldDismissal[]
}

/** The findings of the open plan with their words. */
export function useTold(): Told {
  const { language } = useSpeech()
  const { plan, findings, dismissed } = useFindings()
  return useMemo(() => {
    if (plan === null) return { open: [], dismissed: [] }
    const codes = codesOf(plan)
    const tell = (finding: Finding): ToldFinding => ({
      finding,
      key: keyOfFinding(finding),
      place: placeOf(plan, finding, codes),
      message: findingMessage(finding, language),
    })
    return {
      open: findings.map(tell),
      dismissed: dismissed.map(({ finding, dismissal }) => ({ ...tell(finding), dismissal })),
    }
  }, [plan, findings, dismissed, language])
}
