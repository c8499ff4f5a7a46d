import { ActionIcon, Button } from '@mantine/core'
import { lazy, type ReactElement, Suspense } from 'react'
import { Link } from 'wouter'
import { BarButton } from '../commands/bar-button.tsx'
import { give } from '../commands/command-store.ts'
import { Icon } from '../components/icons.tsx'
import { LanguageMenu } from '../components/language-menu.tsx'
import { StatusTag } from '../components/status-tag.tsx'
import { PaneButton } from '../document/pane-button.tsx'
import type { Pane } from '../document/use-pane.ts'
import { useStepWords } from '../history/use-step-words.ts'
import { useSpeech } from '../i18n/language.ts'
import { places } from '../places.ts'
import { usePreferences } from '../state/preferences.ts'
import { EditableTitle } from './editable-title.tsx'
import classes from './plan-bar.module.css'
import { usePlanState, useRoot, useSession } from './plan-context.ts'
import { SaveStatus } from './save-status.tsx'
import type { OutlineShown } from './use-outline-shown.ts'

const CheckCounts = lazy(() => import('../checks/check-counts.tsx'))

interface PlanBarProps {
  readonly onExport: () => void
  readonly outline: OutlineShown
  readonly pane: Pane
}

/** Above the plan: where one is, what one can take back, and the way out to paper. */
export function PlanBar({ onExport, outline, pane }: PlanBarProps): ReactElement {
  const { t } = useSpeech()
  const root = useRoot()
  const { projector } = usePreferences()
  return (
    <header className={classes.bar}>
      <BarButton
        icon="outline"
        command="toggle-outline"
        aria-expanded={outline.shown}
        onClick={outline.toggle}
      />
      <Button
        component={Link}
        href={places.library}
        variant="subtle"
        color="gray"
        leftSection={<Icon name="back" />}
      >
        {t('plan.backToLibrary')}
      </Button>
      <div className={classes.title}>
        <EditableTitle entity={root} level={null} size="bar" />
        <StatusTag status={root.status} />
      </div>
      <SaveStatus />
      <Suspense>
        <CheckCounts />
      </Suspense>
      <Steps />
      <PaneButton pane={pane} />
      <Button data-tour="export" variant="filled" leftSection={<Icon name="export" />} onClick={onExport}>
        {t('plan.export')}
      </Button>
      <BarButton icon="search" command="find" onClick={() => give('find')} />
      <BarButton
        icon="projector"
        command="projector"
        aria-pressed={projector}
        onClick={() => give('projector')}
      />
      <BarButton icon="gear" command="settings" onClick={() => give('settings')} />
      <LanguageMenu />
    </header>
  )
}

function Steps(): ReactElement {
  const { t } = useSpeech()
  const session = useSession()
  const canUndo = usePlanState((state) => state.canUndo)
  const canRedo = usePlanState((state) => state.canRedo)
  const words = useStepWords()
  const step = (go: () => void): void => {
    go()
    // Whoever stays on the button reads what it would do next.
    void session.flush().then(words.refresh)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only asks for the buttons' words as somebody comes to them
    <div className={classes.steps} onPointerOver={words.refresh} onFocus={words.refresh}>
      <Step
        name="undo"
        label={t('plan.undo')}
        words={canUndo ? words.undo : ''}
        can={canUndo}
        keys="Control+Z"
        onStep={() => step(() => session.undo())}
      />
      <Step
        name="redo"
        label={t('plan.redo')}
        words={canRedo ? words.redo : ''}
        can={canRedo}
        keys="Control+Y"
        onStep={() => step(() => session.redo())}
      />
    </div>
  )
}

interface StepProps {
  readonly name: 'undo' | 'redo'
  readonly label: string
  /** What the step would do; empty where that is not known. */
  readonly words: string
  readonly can: boolean
  readonly keys: string
  readonly onStep: () => void
}

/** Stays in the order of the Tab key when it cannot be used, so that the focus is never lost on it. */
function Step({ name, label, words, can, keys, onStep }: StepProps): ReactElement {
  const { t } = useSpeech()
  const told = words === '' ? label : t('history.stepWords', { step: label, words })
  return (
    <ActionIcon
      size="md"
      className={classes.step ?? ''}
      aria-label={label}
      title={`${told} (${keys.replace('Control', 'Ctrl')})`}
      aria-keyshortcuts={keys}
      aria-disabled={!can}
      {...(!can && { 'data-disabled': true })}
      onClick={() => can && onStep()}
    >
      <Icon name={name} />
    </ActionIcon>
  )
}
