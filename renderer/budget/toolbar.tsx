import { Button } from '@mantine/core'
import type { MouseEvent, ReactElement } from 'react'
import { usePlanFormat } from '../formats/use-plan-format.ts'
import { useSpeech } from '../i18n/language.ts'
import classes from './budget-page.module.css'
import { addSource } from './desk/write.ts'
import { useDesk, useGrid } from './desk-context.ts'
import type { PanelName } from './panel/side-panel.tsx'
import type { MenuPlace } from './row-menu.tsx'

interface ToolbarProps {
  readonly panel: PanelName | null
  readonly onPanel: (name: PanelName | null) => void
  readonly onMenu: (place: MenuPlace) => void
}

const panels: readonly PanelName[] = ['calculator', 'summary']

/** What is done with the mouse; every command has a key too. */
export function Toolbar({ panel, onPanel, onMenu }: ToolbarProps): ReactElement {
  const { t } = useSpeech()
  const desk = useDesk()
  const { spans } = usePlanFormat().format.costModel
  const whole = useGrid((state) => state.whole)
  const everyYear = useGrid((state) => state.everyYear)
  const canAsk = (span: (typeof spans)[number]): boolean => spans.slice(1).includes(span)
  const openMenu = ({ currentTarget }: MouseEvent): void => {
    const { left, bottom } = currentTarget.getBoundingClientRect()
    onMenu({ left, top: bottom })
  }
  return (
    <div className={classes.tools} role="toolbar" aria-label={t('budget.toolbar')}>
      <Button aria-keyshortcuts="Insert" onClick={() => addSource(desk)}>
        {t('budget.commands.addSource')}
      </Button>
      <Button aria-haspopup="menu" aria-keyshortcuts="Shift+F10" onClick={openMenu}>
        {t('budget.menu')}
      </Button>
      {canAsk('every-year') && (
        <Button
          aria-pressed={everyYear}
          variant={everyYear ? 'light' : 'default'}
          onClick={() => desk.grid.setState({ everyYear: !everyYear })}
        >
          {t('budget.everyYearColumn')}
        </Button>
      )}
      {canAsk('whole-plan') && (
        <Button
          aria-pressed={whole}
          variant={whole ? 'light' : 'default'}
          onClick={() => desk.grid.setState({ whole: !whole })}
        >
          {t('budget.wholeColumn')}
        </Button>
      )}
      {panels.map((name) => (
        <Button
          key={name}
          aria-pressed={panel === name}
          variant={panel === name ? 'light' : 'default'}
          onClick={() => onPanel(panel === name ? null : name)}
        >
          {t(`budget.panels.${name}`)}
        </Button>
      ))}
    </div>
  )
}
