import type { ReactElement } from 'react'
import type { PlanSummary } from '../../shared/contract/index.ts'
import { useSpeech } from '../i18n/language.ts'
import classes from './status-tag.module.css'

/** Where a plan stands on its way to the assembly. */
export function StatusTag({ status }: { readonly status: PlanSummary['status'] }): ReactElement {
  const { t } = useSpeech()
  return (
    <span className={classes.tag} data-status={status}>
      {t(`common.statuses.${status}`)}
    </span>
  )
}
