import type { ClipboardEvent, FocusEvent, KeyboardEvent } from 'react'
import type { Id, Plan } from '../../shared/model/index.ts'
import type { Batch } from '../../shared/operations/index.ts'
import { useSpeech } from '../i18n/language.ts'
import { useSession } from '../plan/plan-context.ts'
import { focusKey, focusOn, shownKeys } from './focus.ts'
import { caretIn, type ListAction, listAction } from './list-keys.ts'
import { pastedLines } from './pasted-lines.ts'
import { joinLine, type ListScope, pasteLines, planNow, removeLine, splitLine } from './text-actions.ts'
import { type TextItems, writeText } from './text-items.ts'
import { saveTyped } from './typing.ts'
import { type TextLine, useTextLines } from './use-text-lines.ts'

export type Direction = 'up' | 'down' | 'left' | 'right'

type Area = HTMLTextAreaElement

/** What keys, paste and leaving do in a list of texts. */
export interface TextListControl {
  readonly lines: readonly TextLine[]
  readonly save: (plan: Plan, id: Id, text: string) => Batch
  readonly press: (event: KeyboardEvent<Area>, id: Id) => void
  readonly paste: (event: ClipboardEvent<Area>, id: Id) => void
  readonly leave: (event: FocusEvent<Area>, id: Id) => void
}

const directions: Partial<Record<ListAction, Direction>> = {
  'move-up': 'up',
  'move-down': 'down',
  'move-left': 'left',
  'move-right': 'right',
}

/** The habits of a list in Word, for texts that are entities of the plan. */
export function useTextList(
  list: TextItems,
  onMove: (id: Id, direction: Direction, caret: number) => void,
): TextListControl {
  const { t } = useSpeech()
  const session = useSession()
  const shown = useTextLines(list)
  const { lines, empty, putEmpty } = shown
  const scope: ListScope = { t, session, list, shown }
  return {
    lines,
    save: (plan, id, text) => writeText(plan, list, { id, text }, id === empty.id ? empty.before : null),
    press: (event, id) => {
      const caret = caretIn(event.currentTarget)
      const action = listAction(event, caret)
      if (action === null) return
      const beside = action === 'previous' || action === 'next'
      if (beside && !focusBeside(focusKey(id), action)) return
      event.preventDefault()
      const direction = directions[action]
      if (action === 'split') splitLine(scope, id, caret)
      else if (action === 'join') joinLine(scope, id)
      else if (action === 'remove') removeLine(scope, id, 'before')
      else if (action === 'remove-forward') removeLine(scope, id, 'after')
      else if (direction !== undefined) {
        saveTyped()
        if (planNow(session).entities.has(id)) onMove(id, direction, caret.start)
      }
    },
    paste: (event, id) => {
      const text = event.clipboardData.getData('text/plain')
      const pasted = pastedLines(text)
      const [only = ''] = pasted
      if (pasted.length === 0 || (pasted.length === 1 && only === text)) return
      event.preventDefault()
      if (pasted.length > 1) pasteLines(scope, id, caretIn(event.currentTarget), pasted)
      else insertText(event.currentTarget, only)
    },
    leave: (event, id) => {
      // Whoever leaves the window comes back to the same line.
      if (event.relatedTarget !== null && id === empty.id && empty.before !== null) putEmpty(null)
    },
  }
}

/** Goes to the text before or after, over the borders of lists; answers whether there is one. */
function focusBeside(key: string, where: 'previous' | 'next'): boolean {
  const keys = shownKeys().filter((one) => one.endsWith(':text'))
  const beside = keys[keys.indexOf(key) + (where === 'next' ? 1 : -1)]
  return beside !== undefined && focusOn(beside)
}

/** Types a text for the user, so that the field hears of it as of any other. */
function insertText(area: Area, text: string): void {
  area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end')
  area.dispatchEvent(new Event('input', { bubbles: true }))
}
