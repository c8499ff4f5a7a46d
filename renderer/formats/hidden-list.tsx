import type { ReactElement } from 'react'
import { useSpeech } from '../i18n/language.ts'
import classes from './formats.module.css'
import type { HiddenLine } from './hidden-lines.ts'

/** What a format does not show, as a list. */
export function HiddenList({ lines }: { readonly lines: readonly HiddenLine[] }): ReactElement {
  const { t } = useSpeech()
  return (
    <ul className={classes.list}>
      {lines.map(({ kind, field, count }) => (
        <li key={`${kind} ${field}`}>
          {field === null
            ? t('formats.hiddenKind', { kind: t(`kinds.${kind}`), count })
            : t('formats.hiddenField', { field: t(`content.activity.${field}`), count })}
        </li>
      ))}
    </ul>
  )
}
