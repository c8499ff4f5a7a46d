import { Button, TextInput } from '@mantine/core'
import type { ReactElement } from 'react'
import { type Severity, severities } from '../../shared/checks/severity.ts'
import { Icon } from '../components/icons.tsx'
import { useSpeech } from '../i18n/language.ts'
import classes from './checks.module.css'
import { toggleSeverity, useView } from './view.ts'

/** What of the findings is shown, and under which headings. */
export function FilterBar(props: { readonly counts: Readonly<Record<Severity, number>> }): ReactElement {
  const { t } = useSpeech()
  const view = useView()
  return (
    <search className={classes.filter} aria-label={t('checks.filter')}>
      <fieldset className={classes.choices}>
        <legend>{t('checks.grouping')}</legend>
        {(['chapter', 'rule'] as const).map((grouping) => (
          <Button
            key={grouping}
            aria-pressed={view.grouping === grouping}
            onClick={() => useView.setState({ grouping })}
          >
            {t(`checks.groupings.${grouping}`)}
          </Button>
        ))}
      </fieldset>
      <fieldset className={classes.choices}>
        <legend>{t('checks.show')}</legend>
        {severities.map((severity) => (
          <Button
            key={severity}
            aria-pressed={view.severities.has(severity)}
            onClick={() => toggleSeverity(severity)}
          >
            {t(`checks.counts.${severity}`, { count: props.counts[severity] })}
          </Button>
        ))}
      </fieldset>
      <TextInput
        type="search"
        className={classes.search ?? ''}
        aria-label={t('checks.search')}
        placeholder={t('checks.searchHint')}
        leftSection={<Icon name="search" size={14} />}
        value={view.text}
        onChange={({ currentTarget }) => useView.setState({ text: currentTarget.value })}
      />
    </search>
  )
}
