import { Button } from '@mantine/core'
import type { ReactElement } from 'react'
import { BarButton } from '../commands/bar-button.tsx'
import { give } from '../commands/command-store.ts'
import { Icon } from '../components/icons.tsx'
import { LanguageMenu } from '../components/language-menu.tsx'
import { useSpeech } from '../i18n/language.ts'
import classes from './library-bar.module.css'
import type { Intake } from './use-intake.ts'

interface LibraryBarProps {
  readonly intake: Intake
  /** How many plans are in the bin. */
  readonly binned: number
  readonly onBin: () => void
  readonly onNew: () => void
}

/** Above the table: the program's name and what can be done with the library. */
export function LibraryBar({ intake, binned, onBin, onNew }: LibraryBarProps): ReactElement {
  const { t } = useSpeech()
  return (
    <header className={classes.bar}>
      <span className={classes.name}>{t('common.appName')}</span>
      <div className={classes.actions}>
        <NewButton onNew={onNew} />
        <ImportButton intake={intake} />
        <Button leftSection={<Icon name="paper" />} onClick={intake.sample}>
          {t('library.sample')}
        </Button>
        <Button leftSection={<Icon name="bin" />} onClick={onBin}>
          {binned === 0 ? t('library.binButton') : t('library.binButtonCount', { count: binned })}
        </Button>
      </div>
      <p className={classes.reading} role="status">
        {intake.reading === null ? '' : t('library.importing', { name: intake.reading })}
      </p>
      <BarButton icon="search" command="find" onClick={() => give('find')} />
      <BarButton icon="gear" command="settings" onClick={() => give('settings')} />
      <LanguageMenu />
    </header>
  )
}

/** Opens the dialog in which a plan begins. */
export function NewButton({ onNew }: { readonly onNew: () => void }): ReactElement {
  const { t } = useSpeech()
  return (
    <Button variant="filled" leftSection={<Icon name="plus" />} onClick={onNew}>
      {t('library.newPlan')}
    </Button>
  )
}

/** Opens the system's file picker. */
export function ImportButton({ intake }: { readonly intake: Intake }): ReactElement {
  const { t } = useSpeech()
  return (
    <Button
      leftSection={<Icon name="import" />}
      loading={intake.reading !== null}
      onClick={() => give('open-file')}
    >
      {t('library.import')}
    </Button>
  )
}
