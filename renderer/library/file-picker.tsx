import { type ReactElement, useRef } from 'react'
import { useCommand } from '../commands/command-store.ts'
import { useSpeech } from '../i18n/language.ts'
import { takeFile, useIntakeState } from './use-intake.ts'

/** Opens the system's file picker for plan files, whatever page the window shows; the report says what one brought. */
export function FilePicker(): ReactElement {
  const { t } = useSpeech()
  const picker = useRef<HTMLInputElement>(null)
  const isReading = useIntakeState(({ reading }) => reading !== null)
  const pick = (): void => {
    // Not behind a dialog that is open.
    if (document.querySelector('[role="dialog"]') === null) picker.current?.click()
  }
  useCommand('open-file', pick, !isReading)
  return (
    <input
      ref={picker}
      type="file"
      accept=".json,.plv"
      hidden
      aria-label={t('library.import')}
      onChange={({ currentTarget }) => {
        const [file] = currentTarget.files ?? []
        if (file !== undefined) takeFile(file)
        // The same file may be chosen again.
        currentTarget.value = ''
      }}
    />
  )
}
