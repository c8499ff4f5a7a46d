import type { ClipboardEvent, HTMLAttributes, KeyboardEvent, MouseEvent, PointerEvent } from 'react'
import { useSpeech } from '../../i18n/language.ts'
import { clearChosen, copyChosen, pasteHere } from '../desk/commands.ts'
import { type Desk, moveTo, startEditing } from '../desk/desk.ts'
import { pressKey } from '../desk/keys.ts'
import { useDesk } from '../desk-context.ts'
import { tableFromText } from '../model/pasted-table.ts'
import { tableFromHtml } from '../pasted-html.ts'
import { useRowName } from '../use-row-name.ts'
import { choiceReader, copyWords } from '../words.ts'
import { idOfCell, positionIn } from './ids.ts'
import { marksNow } from './marks.ts'

/** What mouse, keys and clipboard do in the grid. Within an editor they are the editor's own. */
export function useGridEvents(
  rowHeight: number,
  onMenu: (left: number, top: number) => void,
): HTMLAttributes<HTMLDivElement> {
  const { t } = useSpeech()
  const rowName = useRowName()
  const desk = useDesk()
  const openMenu = (): void => {
    const id = idOfCell(desk.view(), marksNow(desk).active)
    const box = document.getElementById(id)?.getBoundingClientRect()
    if (box !== undefined) onMenu(box.left, box.bottom)
  }
  const copy = (event: ClipboardEvent): boolean => {
    if (!isOwn(event)) return false
    const copied = copyChosen(desk, copyWords(t, rowName))
    event.clipboardData.setData('text/plain', copied.text)
    event.clipboardData.setData('text/html', copied.html)
    event.preventDefault()
    return true
  }
  return {
    onKeyDown: (event: KeyboardEvent) => {
      if (!isOwn(event) || event.nativeEvent.isComposing) return
      const page = Math.max(1, Math.floor(event.currentTarget.clientHeight / rowHeight) - 5)
      if (pressKey(desk, event, { page, openMenu })) event.preventDefault()
    },
    onCopy: copy,
    onCut: (event: ClipboardEvent) => {
      if (copy(event)) clearChosen(desk)
    },
    onPaste: (event: ClipboardEvent) => {
      if (!isOwn(event)) return
      event.preventDefault()
      const table = tableFromHtml(event.clipboardData.getData('text/html'))
      const text = tableFromText(event.clipboardData.getData('text/plain'))
      pasteHere(desk, table ?? text, choiceReader(t, desk.view()))
    },
    ...mouseEvents(desk, onMenu),
  }
}

/** An event of the grid itself, not of an editor in it. */
function isOwn({ target, currentTarget }: { target: EventTarget; currentTarget: EventTarget }): boolean {
  return target === currentTarget
}

function mouseEvents(
  desk: Desk,
  onMenu: (left: number, top: number) => void,
): HTMLAttributes<HTMLDivElement> {
  return {
    onPointerDown: (event: PointerEvent) => {
      const at = positionIn(event.target)
      if (at === null || event.button !== 0 || isInEditor(event)) return
      if (!desk.finishEditing()) event.preventDefault()
      else moveTo(desk, at, event.shiftKey)
    },
    onPointerOver: (event: PointerEvent) => {
      const at = positionIn(event.target)
      const isDrawn = event.pointerType === 'mouse' && event.buttons === 1
      if (at !== null && isDrawn && desk.grid.getState().editing === null) moveTo(desk, at, true)
    },
    onDoubleClick: (event: MouseEvent) => {
      if (!isInEditor(event)) startEditing(desk, null)
    },
    onContextMenu: (event: MouseEvent) => {
      const at = positionIn(event.target)
      if (at === null || isInEditor(event)) return
      event.preventDefault()
      const { top, bottom, left, right } = marksNow(desk).block
      const isChosen = at.row >= top && at.row <= bottom && at.column >= left && at.column <= right
      if (!isChosen) moveTo(desk, at, false)
      onMenu(event.clientX, event.clientY)
    },
  }
}

function isInEditor({ target }: { readonly target: EventTarget }): boolean {
  return target instanceof Element && target.closest('[data-editor]') !== null
}
