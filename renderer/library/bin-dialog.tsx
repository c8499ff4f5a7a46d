import { Button } from '@mantine/core'
import { type ReactElement, useState } from 'react'
import type { PlanSummary } from '../../shared/contract/index.ts'
import { Dialog } from '../components/dialog.tsx'
import tables from '../components/table.module.css'
import { useFocusOnChange } from '../components/use-focus-on-change.ts'
import { offsetAt } from '../i18n/clock.ts'
import { useSpeech } from '../i18n/language.ts'
import classes from './bin-dialog.module.css'
import { erase, restore, titleOf } from './library-actions.ts'

interface BinDialogProps {
  readonly plans: readonly PlanSummary[]
  readonly onClose: () => void
}

/** Plans that were thrown away: bring them back, or remove them for good after a question. */
export default function BinDialog({ plans, onClose }: BinDialogProps): ReactElement {
  const { t } = useSpeech()
  const [asked, setAsked] = useState<PlanSummary | null>(null)
  const list = useFocusOnChange(plans.length)
  return (
    <Dialog
      title={t('bin.title')}
      onClose={onClose}
      width={820}
      foot={<Foot asked={asked} onAnswer={setAsked} onClose={onClose} />}
    >
      <div ref={list} tabIndex={-1} className={classes.list}>
        {plans.length === 0 ? (
          <p className={classes.empty}>{t('bin.empty')}</p>
        ) : (
          <>
            <p className={classes.intro}>{t('bin.intro')}</p>
            <table className={tables.table}>
              <caption className={tables.hidden}>{t('bin.caption')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('library.columns.authority')}</th>
                  <th scope="col">{t('library.columns.title')}</th>
                  <th scope="col">{t('bin.binnedAt')}</th>
                  <th scope="col">{t('library.columns.actions')}</th>
                </tr>
              </thead>
              <tbody>
                {plans.map((plan) => (
                  <Row key={plan.id} plan={plan} onErase={() => setAsked(plan)} />
                ))}
              </tbody>
            </table>
          </>
        )}
      </div>
    </Dialog>
  )
}

function Row(props: { readonly plan: PlanSummary; readonly onErase: () => void }): ReactElement {
  const { plan, onErase } = props
  const { t, format } = useSpeech()
  const title = titleOf(t, plan)
  return (
    <tr>
      <td>{plan.authorityName}</td>
      <th scope="row">{plan.title}</th>
      <td className={tables.nowrap}>
        {plan.binnedAt === null ? '' : format.dateTime(plan.binnedAt, offsetAt(plan.binnedAt))}
      </td>
      <td className={tables.nowrap}>
        <Button
          size="compact-xs"
          aria-label={t('common.labelled', { label: t('bin.restore'), value: title })}
          onClick={() => void restore(plan)}
        >
          {t('bin.restore')}
        </Button>
        <Button
          size="compact-xs"
          variant="subtle"
          className={classes.erase ?? ''}
          aria-label={t('common.labelled', { label: t('bin.erase'), value: title })}
          onClick={onErase}
        >
          {t('bin.erase')}
        </Button>
      </td>
    </tr>
  )
}

interface FootProps {
  readonly asked: PlanSummary | null
  readonly onAnswer: (asked: null) => void
  readonly onClose: () => void
}

function Foot({ asked, onAnswer, onClose }: FootProps): ReactElement {
  const { t } = useSpeech()
  if (asked === null) return <Button onClick={onClose}>{t('common.close')}</Button>
  const confirm = (): void => {
    onAnswer(null)
    void erase(asked)
  }
  return (
    <>
      <p className={classes.question} role="alert">
        {t('bin.ask', { title: titleOf(t, asked) })}
      </p>
      <Button data-autofocus onClick={() => onAnswer(null)}>
        {t('common.cancel')}
      </Button>
      <Button variant="filled" color="red.9" onClick={confirm}>
        {t('bin.confirm')}
      </Button>
    </>
  )
}
