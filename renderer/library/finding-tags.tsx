import type { ReactElement } from 'react'
import type { FindingCounts } from '../../shared/contract/index.ts'
import { Icon } from '../components/icons.tsx'
import tones from '../components/severity.module.css'
import tables from '../components/table.module.css'
import { useSpeech } from '../i18n/language.ts'
import classes from './plan-table.module.css'

/** How many errors and warnings a plan has; nothing until they are counted. */
export function FindingTags({ counts }: { readonly counts: FindingCounts | undefined }): ReactElement | null {
  const { t } = useSpeech()
  if (counts === undefined) return null
  const told = (['error', 'warning'] as const).filter((severity) => counts[`${severity}s`] > 0)
  if (told.length === 0) {
    return (
      <span className={classes.clean} title={t('library.noFindings')}>
        <Icon name="check" size={14} />
        <span className={tables.hidden}>{t('library.noFindings')}</span>
      </span>
    )
  }
  return (
    <span className={classes.findings}>
      {told.map((severity) => {
        const count = counts[`${severity}s`]
        const words = t(`library.${severity}s`, { count })
        return (
          <span
            key={severity}
            className={`${classes.tag} ${tones.tone}`}
            data-severity={severity}
            title={words}
          >
            <span aria-hidden="true">{count}</span>
            <span className={tables.hidden}>{words}</span>
          </span>
        )
      })}
    </span>
  )
}
