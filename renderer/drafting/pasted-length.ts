import { tell } from '../state/notices.ts'

/** Says so where a field cannot hold all of a pasted text: the browser leaves its end out without a word. */
export function tellCutPastes(target: Document): void {
  target.addEventListener('paste', ({ target: field, clipboardData, defaultPrevented }) => {
    if (defaultPrevented || !isField(field) || field.maxLength < 0) return
    const { maxLength: length, value, selectionStart, selectionEnd } = field
    const replaced = (selectionEnd ?? 0) - (selectionStart ?? 0)
    const text = clipboardData?.getData('text/plain') ?? ''
    if (value.length - replaced + text.length <= length) return
    tell({ key: 'paste-cut', tone: 'error', say: (t) => t('drafting.pasteCut', { length }) })
  })
}

function isField(target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
}
