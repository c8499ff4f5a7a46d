import { BrowserWindow, Menu, type WebContents } from 'electron'
import { type CommandName, channels, initialSettings, type Services } from '../../../shared/contract/index.ts'
import type { TerminalLanguage } from '../../../shared/locales/terminal/index.ts'
import { menuTemplate } from './menu-template.ts'

/**
 * Shows the native menu in the chosen language.
 * @returns the services, which bring the menu into another language when one is chosen
 */
export function setUpMenu(services: Services): Services {
  // Until the language is known: Electron's own menu is English, and reloads the page.
  Menu.setApplicationMenu(null)
  const showChosen = async (): Promise<void> => show((await services['settings.read']({})).language)
  void showChosen().catch(() => show(initialSettings.language))
  /** Another library, or an older one, has a language of its own; one that cannot be read still leaves the menu as it is. */
  const showAfter = async <A>(call: Promise<A>): Promise<A> => {
    const answer = await call
    await showChosen().catch(() => undefined)
    return answer
  }
  return {
    ...services,
    'settings.write': async (some) => {
      const written = await services['settings.write'](some)
      if (some.language !== undefined) show(some.language)
      return written
    },
    'library.choosePlace': (nothing) => showAfter(services['library.choosePlace'](nothing)),
    'library.reopen': (nothing) => showAfter(services['library.reopen'](nothing)),
    'backups.restore': (backup) => showAfter(services['backups.restore'](backup)),
  }
}

function show(language: TerminalLanguage): void {
  const template = menuTemplate(language, process.platform === 'darwin', (name, window) => {
    if (window instanceof BrowserWindow) void give(window.webContents, name)
  })
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}

/**
 * Gives the window a command of the menu. A click in the menu is none in the page, and Chromium shows its file dialog
 * only some seconds after one: a script of no effect counts as the user's doing.
 */
async function give(contents: WebContents, name: CommandName): Promise<void> {
  await contents.executeJavaScript('0', true)
  contents.send(channels.event, 'command', { name })
}
