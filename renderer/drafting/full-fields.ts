import { type Notice, tell } from '../state/notices.ts'

const key = 'field-full'

/** Says so where a field cannot hold all that is typed or pasted into it: the browser leaves the rest out without a word. */
export function tellFullFields(target: Document): void {
  target.addEventListener('beforeinput', ({ target: field, inputType, data }) => {
    if (!isField(field) || field.maxLength < 0 || data === null) return
    const { maxLength: length, value, selectionStart, selectionEnd } = field
    const replaced = (selectionEnd ?? 0) - (selectionStart ?? 0)
    if (value.length - replaced + data.length > length) tell(noticeOf(inputType, length))
  })
}

function isField(target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
}

/** What is typed is seen not to come; the end of what is pasted or dropped is out of sight. */
function noticeOf(inputType: string, length: number): Notice {
  if (inputType === 'insertText') {
    return { key, tone: 'info', say: (t) => t('drafting.fieldFull', { length }) }
  }
  return { key, tone: 'error', say: (t) => t('drafting.pasteCut', { length }) }
}
