import 'i18next'
import type { BaseWords } from '../../shared/locales/interface/index.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'interface'
    resources: { interface: BaseWords }
  }
}
