import { childrenOf, type EntityOf, entityOf, type Id, type Plan } from '../../shared/model/index.ts'
import { periodText } from '../components/period.ts'
import type { Translate } from '../i18n/language.ts'
import { shortName } from '../plan/short-name.ts'

type Activity = EntityOf<'activity'>

/** When an activity is carried out, as far as it says. */
export function activityPeriod(t: Translate, activity: Activity): string {
  const { periodKind, firstYear, lastYear, periodWords } = activity
  if (periodKind === 'words') return periodWords
  if (periodKind === 'ongoing') return t('content.activity.ongoing')
  if (periodKind === 'every-year') return t('content.activity.everyYear')
  const first = firstYear ?? lastYear
  return first === null ? '' : periodText(t, { firstYear: first, lastYear: lastYear ?? first })
}

/** What stands in place of amounts where an activity has none; empty where it is meant to have them. */
export function costWords(t: Translate, { costKind, costWords: words }: Activity): string {
  if (words !== '') return words
  return costKind === 'amounts' ? '' : t(`content.activity.costKinds.${costKind}`)
}

/** The short names of institutions, in their order; full names where they have no short one. */
export function namesOf(plan: Plan, ids: readonly Id[]): readonly string[] {
  return ids.flatMap((id) => {
    const institution = entityOf(plan, id, 'institution')
    return institution === null ? [] : [shortName(institution)]
  })
}

/** The sources of an activity's cost lines, then those it names without amounts; none twice. */
export function sourcesOf(plan: Plan, activity: Activity): readonly string[] {
  const lines = childrenOf(plan, activity.id, 'cost-line').flatMap(({ source }) => source ?? [])
  const ids = [...new Set([...lines, ...activity.fundingSources])]
  return ids.flatMap((id) => {
    const source = entityOf(plan, id, 'funding-source')
    return source === null ? [] : [shortName(source)]
  })
}
