import type { ReactElement } from 'react'
import { useSpeech } from '../i18n/language.ts'
import classes from './panel.module.css'

/** In place of a page that is on its way. */
export function Waiting(): ReactElement {
  const { t } = useSpeech()
  return <p className={classes.waiting}>{t('common.loading')}</p>
}
