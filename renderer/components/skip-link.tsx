import type { ReactElement } from 'react'
import { useSpeech } from '../i18n/language.ts'
import classes from './skip-link.module.css'

/** The id of each page's main part. */
export const contentId = 'content'

/** The first stop of the Tab key. A button, since an address after # is a place in the program. */
export function SkipLink(): ReactElement {
  const { t } = useSpeech()
  return (
    <button
      type="button"
      className={classes.skip}
      onClick={() => document.getElementById(contentId)?.focus()}
    >
      {t('common.skipToContent')}
    </button>
  )
}
