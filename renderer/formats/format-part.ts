import type { PlanFormat } from '../../shared/formats/index.ts'
import type { InterfaceLanguage } from '../i18n/language.ts'

/** What every part of the editor of formats is given. */
export interface PartProps {
  readonly format: PlanFormat
  /** In which language headings are written. */
  readonly language: InterfaceLanguage
  readonly onChange: (format: PlanFormat) => void
}
