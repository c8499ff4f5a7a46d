import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron'
import { type TerminalLanguage, terminalWords } from '../../../shared/locales/terminal/index.ts'

/** What lies under a click of the right button, as Chromium tells it. */
export type ClickedText = Pick<ContextMenuParams, 'isEditable' | 'selectionText' | 'editFlags'>

/** The menu of the right button over text: in a field all that the clipboard does, over chosen text to copy it, else none. */
export function textMenuTemplate(
  language: TerminalLanguage,
  { isEditable, selectionText, editFlags }: ClickedText,
): MenuItemConstructorOptions[] {
  const { menu } = terminalWords(language).desktop
  const copy = { role: 'copy', label: menu.copy, enabled: editFlags.canCopy } as const
  if (!isEditable) return selectionText.trim() === '' ? [] : [copy]
  return [
    { role: 'cut', label: menu.cut, enabled: editFlags.canCut },
    copy,
    { role: 'paste', label: menu.paste, enabled: editFlags.canPaste },
    { type: 'separator' },
    { role: 'selectAll', label: menu.all, enabled: editFlags.canSelectAll },
  ]
}
