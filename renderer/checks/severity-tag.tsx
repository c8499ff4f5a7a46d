import type { ReactElement } from 'react'
import type { Severity } from '../../shared/checks/index.ts'
import tones from '../components/severity.module.css'
import { useSpeech } from '../i18n/language.ts'
import classes from './checks.module.css'

/** How much a finding weighs, in a word. */
export function SeverityTag({ severity }: { readonly severity: Severity }): ReactElement {
  const { t } = useSpeech()
  return (
    <span className={`${classes.tag} ${tones.tone}`} data-severity={severity}>
      {t(`checks.severities.${severity}`)}
    </span>
  )
}
