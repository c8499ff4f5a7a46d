import type { ReactElement } from 'react'
import { type Translate, useSpeech } from '../i18n/language.ts'
import classes from './formats.module.css'
import type { HiddenLine } from './hidden-lines.ts'

/** What a format does not show, and how often the plan has it. */
export function hiddenText(t: Translate, { kind, field, count }: HiddenLine): string {
  return field === null
    ? t('formats.hiddenKind', { kind: t(`kinds.${kind}`), count })
    : t('formats.hiddenField', { field: t(`content.activity.${field}`), count })
}

/** What a format does not show, as a list. */
export function HiddenList({ lines }: { readonly lines: readonly HiddenLine[] }): ReactElement {
  const { t } = useSpeech()
  return (
    <ul className={classes.list}>
      {lines.map((line) => (
        <li key={`${line.kind} ${line.field}`}>{hiddenText(t, line)}</li>
      ))}
    </ul>
  )
}
