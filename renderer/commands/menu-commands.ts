import { useEffect } from 'react'
import { bridge } from '../state/bridge.ts'
import { tell } from '../state/notices.ts'
import { give, isOverlaid } from './command-store.ts'
import { type CommandName, definitionOf } from './commands.ts'

/** Takes what is chosen in the native menu. */
export function MenuCommands(): null {
  useEffect(() => bridge.on('command', ({ name }) => take(name)), [])
  return null
}

/** A menu always looks the same, so what cannot be done now is answered with the reason. */
function take(name: CommandName): void {
  const { place, leavesTexts } = definitionOf(name)
  if (leavesTexts && isWriting(document.activeElement)) undoInText(name)
  else if (isOverlaid(name)) tellWhy('dialog')
  else if (!give(name)) tellWhy(place)
}

function tellWhy(reason: 'dialog' | 'library' | 'plan' | 'anywhere'): void {
  tell({ key: 'command', tone: 'info', say: (t) => t(`commands.notHere.${reason}`) })
}

function isWriting(element: Element | null): boolean {
  return (
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    (element instanceof HTMLElement && element.isContentEditable)
  )
}

/** As the keys do there: the text that is being written takes its own steps back. */
function undoInText(name: CommandName): void {
  const keys = { key: name === 'undo' ? 'z' : 'y', code: name === 'undo' ? 'KeyZ' : 'KeyY' }
  const press = new KeyboardEvent('keydown', { ...keys, ctrlKey: true, bubbles: true, cancelable: true })
  // An editor with a history of its own takes the keys; the browser's own is only reached by its command.
  if (document.activeElement?.dispatchEvent(press)) document.execCommand(name)
}
