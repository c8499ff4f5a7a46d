import { ActionIcon } from '@mantine/core'
import { type ReactElement, useId } from 'react'
import { Icon } from '../../components/icons.tsx'
import { useSpeech } from '../../i18n/language.ts'
import { Calculator } from './calculator.tsx'
import classes from './panel.module.css'
import { Summary } from './summary.tsx'

export type PanelName = 'calculator' | 'summary'

interface SidePanelProps {
  readonly name: PanelName
  readonly onName: (name: PanelName | null) => void
}

/** Beside the grid: how the cost of the activity comes about, or the summary of the budget. */
export function SidePanel({ name, onName }: SidePanelProps): ReactElement {
  const { t } = useSpeech()
  const heading = useId()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keys
    <section className={classes.panel} data-name={name} aria-labelledby={heading} tabIndex={0}>
      <div className={classes.head}>
        <h2 id={heading}>{t(`budget.panels.${name}`)}</h2>
        <ActionIcon size="sm" aria-label={t('budget.closePanel')} onClick={() => onName(null)}>
          <Icon name="close" />
        </ActionIcon>
      </div>
      <div className={classes.body}>{name === 'calculator' ? <Calculator /> : <Summary />}</div>
    </section>
  )
}
