import type { HTMLAttributes, KeyboardEvent, MouseEvent, PointerEvent } from 'react'
import { type Desk, moveTo, startEditing } from '../desk/desk.ts'
import { pressKey } from '../desk/keys.ts'
import { useDesk } from '../desk-context.ts'
import { idOfCell, positionIn } from './ids.ts'
import { marksNow } from './marks.ts'

/** What mouse and keys do in the grid. Within an editor they are the editor's own. */
export function useGridEvents(
  rowHeight: number,
  onMenu: (left: number, top: number) => void,
): HTMLAttributes<HTMLDivElement> {
  const desk = useDesk()
  const openMenu = (): void => {
    const id = idOfCell(desk.view(), marksNow(desk).active)
    const box = document.getElementById(id)?.getBoundingClientRect()
    if (box !== undefined) onMenu(box.left, box.bottom)
  }
  return {
    onKeyDown: (event: KeyboardEvent) => {
      if (!isOwn(event) || event.nativeEvent.isComposing) return
      const page = Math.max(1, Math.floor(event.currentTarget.clientHeight / rowHeight) - 5)
      if (pressKey(desk, event, { page, openMenu })) event.preventDefault()
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
