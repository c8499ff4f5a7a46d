import { Button } from '@mantine/core'
import { type ReactElement, useId } from 'react'
import { dismissedAt } from '../../shared/checks/index.ts'
import { offsetAt } from '../i18n/clock.ts'
import { useSpeech } from '../i18n/language.ts'
import type { ToldDismissal } from './arrange.ts'
import classes from './checks.module.css'
import { FindingWords } from './finding-words.tsx'
import { SeverityTag } from './severity-tag.tsx'
import { useDismissal } from './use-dismissal.ts'

/** The findings that someone lets stand, with the reasons; nothing where there are none. */
export function DismissedGroup(props: { readonly all: readonly ToldDismissal[] }): ReactElement | null {
  const { all } = props
  const { t } = useSpeech()
  const id = useId()
  if (all.length === 0) return null
  return (
    <section aria-labelledby={id} className={classes.group}>
      <div className={classes.groupHead}>
        <h2 id={id} className={classes.groupTitle}>
          {t('checks.dismissed.heading', { number: all.length })}
        </h2>
      </div>
      <ul className={classes.list}>
        {all.map((told) => (
          <DismissedItem key={told.dismissal.id} told={told} />
        ))}
      </ul>
    </section>
  )
}

function DismissedItem({ told }: { readonly told: ToldDismissal }): ReactElement {
  const { t, format } = useSpeech()
  const { takeBack } = useDismissal()
  const { dismissal, finding, message } = told
  const at = `${dismissal.id}:back`
  const instant = dismissedAt(dismissal)
  const date = format.dateTime(instant, offsetAt(instant))
  const { author } = dismissal
  return (
    <li className={classes.finding}>
      <SeverityTag severity={finding.severity} />
      <FindingWords told={told} underRule={false}>
        <p>{t('checks.dismissed.reason', { reason: dismissal.reason })}</p>
        <p className={classes.place}>
          {author === '' ? t('checks.dismissed.on', { date }) : t('checks.dismissed.by', { author, date })}
        </p>
      </FindingWords>
      <Button
        size="compact-xs"
        data-focus={at}
        aria-label={t('common.labelled', { label: t('checks.dismissed.takeBack'), value: message })}
        onClick={() => takeBack(dismissal.id, at)}
      >
        {t('checks.dismissed.takeBack')}
      </Button>
    </li>
  )
}
