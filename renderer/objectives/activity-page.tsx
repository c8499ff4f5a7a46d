import type { ReactElement } from 'react'
import { type EntityOf, entityOf, type Id } from '../../shared/model/index.ts'
import { CostItems } from '../budget/cost-items.tsx'
import { CostLines } from '../budget/cost-lines.tsx'
import { keyed } from '../components/keyed.ts'
import { useSpeech } from '../i18n/language.ts'
import { DeclaredList } from '../plan/declared-list.tsx'
import { EditableTitle } from '../plan/editable-title.tsx'
import { Fact } from '../plan/fact.tsx'
import classes from '../plan/page.module.css'
import { useCodes, usePlan } from '../plan/plan-context.ts'
import { activityPeriod, costKindText, sourcesOf } from './activity-texts.ts'

/** Everything about one activity. */
export function ActivityPage({ activity }: { readonly activity: EntityOf<'activity'> }): ReactElement {
  const { t } = useSpeech()
  const code = useCodes().get(activity.id) ?? ''
  return (
    <>
      <p className={classes.kicker}>{t('content.activity.label')}</p>
      <EditableTitle entity={activity} level={1} code={code} size="page" />
      <Facts activity={activity} />
      <CostLines activity={activity} />
      <CostItems activity={activity} />
      <DeclaredList entity={activity} />
    </>
  )
}

function Facts({ activity }: { readonly activity: EntityOf<'activity'> }): ReactElement {
  const { t, format } = useSpeech()
  const plan = usePlan()
  return (
    <dl className={classes.facts}>
      <Fact label={t('content.activity.description')}>{activity.description}</Fact>
      <Fact label={t('content.activity.steps')}>{textList(activity.steps, 'ordered')}</Fact>
      <Fact label={t('content.activity.period')}>{activityPeriod(t, activity)}</Fact>
      <Fact label={t('content.activity.responsible')}>
        <Institutions ids={activity.responsible} />
      </Fact>
      <Fact label={t('content.activity.supporting')}>
        {activity.supporting.length > 0 && <Institutions ids={activity.supporting} />}
      </Fact>
      <Fact label={t('content.activity.costDescription')}>{activity.costDescription}</Fact>
      <Fact label={t('content.activity.costKind')}>{costKindText(t, activity)}</Fact>
      <Fact label={t('content.activity.fundingSources')}>{format.list(sourcesOf(plan, activity))}</Fact>
      <Fact label={t('content.activity.output')}>{activity.output}</Fact>
      <Fact label={t('content.activity.indicators')}>{textList(activity.indicators, 'bulleted')}</Fact>
      <Fact label={t('content.activity.verification')}>{activity.verification}</Fact>
      <Fact label={t('content.activity.reference')}>{activity.reference}</Fact>
      <Fact label={t('content.activity.monitoring')}>{activity.monitoring}</Fact>
    </dl>
  )
}

function Institutions({ ids }: { readonly ids: readonly Id[] }): ReactElement {
  const { t } = useSpeech()
  const plan = usePlan()
  const bodies = ids.flatMap((id) => entityOf(plan, id, 'institution') ?? [])
  if (bodies.length === 0) return <span className={classes.dim}>{t('common.nothing')}</span>
  return (
    <ul>
      {bodies.map(({ id, name, short }) => (
        <li key={id}>
          {short === '' || short === name ? name : t('common.shortAndLong', { long: name, short })}
        </li>
      ))}
    </ul>
  )
}

function textList(texts: readonly string[], kind: 'ordered' | 'bulleted'): ReactElement | null {
  if (texts.length === 0) return null
  const rows = keyed(texts, (text) => text).map(({ key, item }) => <li key={key}>{item}</li>)
  return kind === 'ordered' ? <ol>{rows}</ol> : <ul>{rows}</ul>
}
