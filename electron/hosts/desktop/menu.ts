import { BrowserWindow, Menu } from 'electron'
import { channels, initialSettings, type Services } from '../../../shared/contract/index.ts'
import type { TerminalLanguage } from '../../../shared/locales/terminal/index.ts'
import { menuTemplate } from './menu-template.ts'

/**
 * Shows the native menu in the chosen language.
 * @returns the services, which bring the menu into another language when one is chosen
 */
export function setUpMenu(services: Services): Services {
  // Until the language is known: Electron's own menu is English, and reloads the page.
  Menu.setApplicationMenu(null)
  void services['settings.read']({}).then(
    ({ language }) => show(language),
    () => show(initialSettings.language),
  )
  return {
    ...services,
    'settings.write': async (some) => {
      const written = await services['settings.write'](some)
      if (some.language !== undefined) show(some.language)
      return written
    },
    'library.choosePlace': async (nothing) => {
      const answer = await services['library.choosePlace'](nothing)
      // Another library has a language of its own.
      if (answer.chosen !== null) show((await services['settings.read']({})).language)
      return answer
    },
  }
}

function show(language: TerminalLanguage): void {
  const template = menuTemplate(language, process.platform === 'darwin', (name, window) => {
    if (window instanceof BrowserWindow) window.webContents.send(channels.event, 'command', { name })
  })
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}
