import type { KeyboardEvent, ReactElement } from 'react'
import tables from '../components/table.module.css'
import { useSpeech } from '../i18n/language.ts'
import classes from './outline.module.css'

interface FilterFieldProps {
  readonly text: string
  readonly onText: (text: string) => void
  readonly count: number | null
}

/** Above the outline: what is typed narrows it; Escape shows all again, the arrow goes down into it. */
export function FilterField({ text, onText, count }: FilterFieldProps): ReactElement {
  const { t } = useSpeech()
  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Escape') onText('')
    else if (event.key === 'ArrowDown') {
      const pane = event.currentTarget.closest('nav')
      pane?.querySelector<HTMLElement>('[role="tree"] [tabindex="0"]')?.focus()
    } else return
    event.preventDefault()
  }
  return (
    <div className={classes.filter}>
      <input
        className={classes.filterInput}
        type="search"
        aria-label={t('outline.filter')}
        placeholder={t('outline.filter')}
        value={text}
        onChange={({ currentTarget }) => onText(currentTarget.value)}
        onKeyDown={press}
      />
      <p role="status" className={count === 0 ? classes.filterNone : tables.hidden}>
        {count === null ? '' : count === 0 ? t('outline.filterNone') : t('outline.filtered', { count })}
      </p>
    </div>
  )
}
