import type { MenuItemConstructorOptions } from 'electron'
import { type CommandName, definitionOf } from '../../../shared/contract/index.ts'
import { commandWords } from '../../../shared/locales/interface/command-words.ts'
import { type TerminalLanguage, terminalWords } from '../../../shared/locales/terminal/index.ts'

/** Sends a command to a window; undefined where none is in front. */
export type SendCommand<W> = (name: CommandName, window: W | undefined) => void

type Item = MenuItemConstructorOptions
type Window = Parameters<NonNullable<Item['click']>>[1]

const line: Item = { type: 'separator' }

/**
 * The native menu in a language.
 * @param mac whether the program's own menu and that of its windows stand in it, as macOS wants
 */
export function menuTemplate(language: TerminalLanguage, mac: boolean, send: SendCommand<Window>): Item[] {
  const { menu } = terminalWords(language).desktop
  const of = (...names: readonly CommandName[]): Item[] =>
    names.map((name) => commandItem(language, name, send))
  return [
    ...(mac ? [{ role: 'appMenu' } as const] : []),
    { label: menu.file, submenu: [...fileItems(of), line, ...leaving(language, mac)] },
    { label: menu.edit, submenu: [...of('undo', 'redo'), line, ...textItems(language), line, ...of('find')] },
    { label: menu.view, submenu: [...viewItems(of), line, { role: 'togglefullscreen', label: menu.full }] },
    ...(mac ? [{ role: 'windowMenu' } as const] : []),
    { label: menu.help, submenu: of('help', 'keys', 'tour') },
  ]
}

type ItemsOf = (...names: readonly CommandName[]) => Item[]

function fileItems(of: ItemsOf): Item[] {
  return [
    ...of('new-plan', 'open-file', 'sample'),
    line,
    ...of('library', 'bin'),
    line,
    ...of('save', 'save-copy', 'export', 'print'),
    line,
    ...of('settings'),
  ]
}

function viewItems(of: ItemsOf): Item[] {
  return [
    ...of('zoom-in', 'zoom-out', 'zoom-usual', 'projector'),
    line,
    ...of('toggle-outline', 'outline', 'next-page', 'previous-page', 'next-finding'),
    line,
    ...of(
      'go-overview',
      'go-data',
      'go-activities',
      'go-budget',
      'go-lists',
      'go-translation',
      'go-checks',
      'go-document',
      'go-history',
    ),
  ]
}

function leaving(language: TerminalLanguage, mac: boolean): Item[] {
  const { menu } = terminalWords(language).desktop
  return [{ role: 'close', label: menu.close }, ...(mac ? [] : [{ role: 'quit', label: menu.quit } as const])]
}

/** What Chromium does in texts by itself; its keys are only shown. */
function textItems(language: TerminalLanguage): Item[] {
  const { menu } = terminalWords(language).desktop
  return [
    { role: 'cut', label: menu.cut, registerAccelerator: false },
    { role: 'copy', label: menu.copy, registerAccelerator: false },
    { role: 'paste', label: menu.paste, registerAccelerator: false },
    { role: 'selectAll', label: menu.all, registerAccelerator: false },
  ]
}

/** The window listens to the keys itself: the menu only shows them, or they would be taken twice. */
function commandItem(language: TerminalLanguage, name: CommandName, send: SendCommand<Window>): Item {
  const [keys] = definitionOf(name).keys
  return {
    id: name,
    label: commandWords(language)[name],
    ...(keys !== undefined && { accelerator: acceleratorOf(keys) }),
    registerAccelerator: false,
    click: (_item, window) => send(name, window),
  }
}

const parts: Readonly<Record<string, string>> = {
  mod: 'CmdOrCtrl',
  shift: 'Shift',
  alt: 'Alt',
  '[plus]': 'Plus',
}

/** `mod+shift+Z` as Electron writes it: `CmdOrCtrl+Shift+Z`. */
export function acceleratorOf(keys: string): string {
  return keys
    .split('+')
    .map((part) => parts[part] ?? part.replace('Digit', ''))
    .join('+')
}
