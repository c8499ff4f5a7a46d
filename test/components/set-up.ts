import '../../renderer/styles/mantine.css'
import '../../renderer/styles/global.css'
import { guardFocus } from '../../renderer/components/focus-guard.ts'
import { startLanguage } from '../../renderer/i18n/language.ts'
import { installTheme } from '../../renderer/theme.ts'
import { installHost } from './host.ts'

installHost()
installTheme(document)
guardFocus(document)
await startLanguage('sq')
