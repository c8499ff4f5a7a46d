import { type ReactElement, useRef } from 'react'
import { useCommand } from '../commands/command-store.ts'
import { FileInput } from '../components/file-input.tsx'
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
  return <FileInput ref={picker} accept=".json,.plv" label={t('library.import')} onTake={takeFile} />
}
