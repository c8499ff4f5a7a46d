import type { PlanFormat } from '../../shared/formats/index.ts'
import type { InterfaceLanguage } from '../i18n/language.ts'

/** What every part of the editor of formats is given. */
export interface PartProps {
  readonly format: PlanFormat
  /** In which language headings are written. */
  readonly language: InterfaceLanguage
  /** Formats whose parts can be added: this one as it was before something was left out, then the program's own. */
  readonly sources: readonly PlanFormat[]
  readonly onChange: (format: PlanFormat) => void
}
