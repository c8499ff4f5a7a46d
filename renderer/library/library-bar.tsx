import { Button } from '@mantine/core'
import { type ReactElement, useRef } from 'react'
import { BarButton } from '../commands/bar-button.tsx'
import { give, useCommand } from '../commands/command-store.ts'
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
        <ImportButton intake={intake} takesCommand />
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

interface ImportButtonProps {
  readonly intake: Intake
  /** Whether this is the button, of those on the page, that the command presses. */
  readonly takesCommand?: true
}

/** Opens the system's file picker. */
export function ImportButton({ intake, takesCommand }: ImportButtonProps): ReactElement {
  const { t } = useSpeech()
  const picker = useRef<HTMLInputElement>(null)
  useCommand('open-file', () => picker.current?.click(), takesCommand === true && intake.reading === null)
  return (
    <>
      <Button
        leftSection={<Icon name="import" />}
        loading={intake.reading !== null}
        onClick={() => picker.current?.click()}
      >
        {t('library.import')}
      </Button>
      <input
        ref={picker}
        type="file"
        accept=".json,.plv"
        hidden
        aria-label={t('library.import')}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          if (file !== undefined) intake.take(file)
          // The same file may be chosen again.
          currentTarget.value = ''
        }}
      />
    </>
  )
}
