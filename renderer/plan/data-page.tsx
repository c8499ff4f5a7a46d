import type { ReactElement } from 'react'
import { formatOf } from '../../shared/formats/index.ts'
import { childrenOf, descendantsOf, type EntityOf, rootOf } from '../../shared/model/index.ts'
import { periodText } from '../components/period.ts'
import { type Speech, useSpeech } from '../i18n/language.ts'
import { DeclaredList } from './declared-list.tsx'
import { EditableTitle } from './editable-title.tsx'
import { EmblemField } from './emblem/emblem-field.tsx'
import { Fact } from './fact.tsx'
import classes from './page.module.css'
import { useMoney, usePlan, useTotals } from './plan-context.ts'

/** An amount that shows each sign of a number style. */
const exampleAmount = 123_456_789

/** What a plan says of itself. */
export function DataPage(): ReactElement {
  const speech = useSpeech()
  const { t, format, language } = speech
  const plan = usePlan()
  const money = useMoney()
  const totals = useTotals()
  const root = rootOf(plan)
  const activities = descendantsOf(plan, plan.id, 'activity').length
  const communities = childrenOf(plan, plan.id, 'community').map(({ name }) => name)
  return (
    <>
      <p className={classes.kicker}>{t('outline.data')}</p>
      <EditableTitle entity={root} level={1} size="page" />
      <dl className={classes.facts}>
        <Fact label={t('content.plan.authorityName')}>{root.authorityName}</Fact>
        <Fact label={t('content.plan.authorityKind')}>
          {t(`content.plan.authorityKinds.${root.authorityKind}`)}
        </Fact>
        <Fact label={t('content.plan.country')}>{t(`content.plan.countries.${root.country}`)}</Fact>
        <Fact label={t('content.plan.subject')}>{root.subject}</Fact>
        <Fact label={t('content.plan.period')}>{periodText(t, root)}</Fact>
        <Fact label={t('content.plan.status')}>{t(`common.statuses.${root.status}`)}</Fact>
        <Fact label={t('content.plan.decision')}>{decisionText(speech, root)}</Fact>
        <Fact label={t('content.plan.communities')}>{format.list(communities)}</Fact>
        <Fact label={t('content.plan.activities')}>{format.integer(activities)}</Fact>
        <Fact label={t('content.plan.total')}>{money.full(totals.plan.all.total)}</Fact>
        <Fact label={t('content.plan.currency')}>{t(`content.plan.currencies.${root.currency}`)}</Fact>
        <Fact label={t('content.plan.numberStyle')}>{money.full(exampleAmount)}</Fact>
        <Fact label={t('content.plan.language')}>{t(`common.languages.${root.language}`)}</Fact>
        <Fact label={t('content.plan.format')}>{formatOf(root.format)?.name[language] ?? root.format}</Fact>
        <Fact label={t('content.plan.draftMark')}>
          {root.draftMark ? t('content.plan.draftMarkShown') : t('content.plan.draftMarkHidden')}
        </Fact>
      </dl>
      <EmblemField />
      <DeclaredList entity={root} />
    </>
  )
}

function decisionText({ t, format }: Speech, root: EntityOf<'plan'>): string {
  const { decisionNumber: number, decisionDate } = root
  const date = decisionDate === null ? '' : format.date(decisionDate)
  if (number !== '' && date !== '') return t('content.plan.decisionOf', { number, date })
  if (number !== '') return t('content.plan.decisionNumber', { number })
  return date === '' ? '' : t('content.plan.decisionDate', { date })
}
