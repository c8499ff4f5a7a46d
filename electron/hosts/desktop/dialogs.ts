import { BrowserWindow, dialog, type OpenDialogOptions, type SaveDialogOptions, shell } from 'electron'
import { CallFailure } from '../../../shared/contract/index.ts'
import {
  type TerminalLanguage,
  type TerminalWords,
  terminalWords,
} from '../../../shared/locales/terminal/index.ts'
import type { Dialogs } from '../../services/index.ts'
import { failureOf, failureText } from '../failure-words.ts'
import type { Place } from './place.ts'

/** The system's own dialogs, in the language that the user set. */
export function nativeDialogs(words: () => Promise<TerminalWords>): Dialogs {
  return {
    async chooseFolder(purpose) {
      const { desktop } = await words()
      const [title, buttonLabel] = (
        {
          papers: [desktop.chooseFolder, desktop.chooseFolderButton],
          backups: [desktop.chooseBackups, desktop.chooseBackupsButton],
          library: [desktop.chooseLibrary, desktop.chooseLibraryButton],
        } as const
      )[purpose]
      const options: OpenDialogOptions = {
        title,
        buttonLabel,
        properties: ['openDirectory', 'createDirectory'],
      }
      const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0]
      const { canceled, filePaths } = await (window === undefined
        ? dialog.showOpenDialog(options)
        : dialog.showOpenDialog(window, options))
      return canceled ? null : (filePaths[0] ?? null)
    },
    async chooseSaveFile(name) {
      const { desktop } = await words()
      const options: SaveDialogOptions = {
        title: desktop.savePlan,
        defaultPath: name,
        filters: [{ name: desktop.planFile, extensions: ['plv'] }],
        properties: ['showOverwriteConfirmation', 'createDirectory'],
      }
      const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0]
      const { canceled, filePath } = await (window === undefined
        ? dialog.showSaveDialog(options)
        : dialog.showSaveDialog(window, options))
      return canceled || filePath === '' ? null : withEnding(filePath)
    },
    async open(path) {
      const problem = await shell.openPath(path)
      if (problem !== '') throw new CallFailure('no-program', { path, problem })
    },
    show: (path) => shell.showItemInFolder(path),
  }
}

/** Some systems do not add the ending that the dialog was given. */
function withEnding(path: string): string {
  return path.toLowerCase().endsWith('.plv') ? path : `${path}.plv`
}

/** Says why the program cannot start; in Albanian, since the settings cannot be read. */
export function tellStartFailure(error: unknown): void {
  const words = terminalWords('sq')
  dialog.showErrorBox(words.desktop.cannotStart, failureText(failureOf(error), words))
}

/**
 * Says that the library is not where the user put it, and asks whether to go on with the usual one; null: not.
 * In Albanian, since the settings lie in the library.
 */
export function askForPlace({ library, usual }: Pick<Place, 'library' | 'usual'>): string | null {
  const { desktop } = terminalWords('sq')
  const answer = dialog.showMessageBoxSync({
    type: 'warning',
    message: desktop.libraryGone,
    detail: `${library}\n\n${desktop.libraryGoneHint}`,
    buttons: [desktop.libraryGoneLeave, desktop.libraryGoneUsual],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  })
  return answer === 1 ? usual : null
}

/** Says why a file that was double-clicked does not open. */
export function tellFileFailure(failure: CallFailure, language: TerminalLanguage): void {
  const words = terminalWords(language)
  dialog.showErrorBox(words.desktop.cannotOpen, failureText(failureOf(failure), words))
}
