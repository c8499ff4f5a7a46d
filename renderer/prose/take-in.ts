import type { Editor } from '@tiptap/core'
import { Slice } from '@tiptap/pm/model'
import { TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { mapRuns, type RichText } from '../../shared/model/index.ts'
import { tell, withdraw } from '../state/notices.ts'
import { listAt } from './blocks.ts'
import { toEditor, toRich } from './document.ts'
import { longestHtml, richFromHtml } from './pasting/from-html.ts'
import { richFromText } from './pasting/from-text.ts'
import { leftBehind } from './pasting/left-behind.ts'

/** Marks a change that the plan made, and nobody typed. */
export const fromPlan = 'fromPlan'

/**
 * Shows what the plan says where the editor says something else; only what differs is touched, so that the caret stays.
 * @param stays before what is put in right there, or after it
 */
export function takeIn(editor: Editor, text: RichText, stays: 'before' | 'after'): void {
  if (editor.isDestroyed || JSON.stringify(toRich(editor.getJSON())) === JSON.stringify(text)) return
  const { state, schema, view } = editor
  const doc = schema.nodeFromJSON(toEditor(text))
  const start = state.doc.content.findDiffStart(doc.content)
  const end = state.doc.content.findDiffEnd(doc.content)
  if (start === null || end === null) return
  const overlap = Math.max(0, start - Math.min(end.a, end.b))
  const tr = state.tr.replace(start, end.a + overlap, doc.slice(start, end.b + overlap))
  const whole = tr.doc.eq(doc) ? tr : state.tr.replaceWith(0, state.doc.content.size, doc.content)
  const { doc: now, mapping } = whole
  const [anchor, head] = [state.selection.anchor, state.selection.head].map((place) =>
    now.resolve(mapping.map(place, stays === 'before' ? -1 : 1)),
  )
  if (anchor !== undefined && head !== undefined) whole.setSelection(TextSelection.between(anchor, head))
  view.dispatch(whole.setMeta(fromPlan, true))
}

/** What a figure of the plan comes to; null for one that nobody knows. */
type SayFigure = (name: string) => string | null

/** Puts in what was pasted or dropped; false where that is no text. */
export function takePasted(view: EditorView, data: DataTransfer | null, say: SayFigure): boolean {
  const html = data?.getData('text/html') ?? ''
  const bare = data?.getData('text/plain') ?? ''
  if (html === '' && bare === '') return false
  const isRead = html !== '' && html.length <= longestHtml
  const text = isRead ? richFromHtml(html) : richFromText(bare)
  if (isRead) tellLeftBehind(html)
  putIn(
    view,
    mapRuns(text, (run) => [run.value === undefined ? run : { ...run, text: say(run.value) || run.text }]),
  )
  return true
}

/** Says what of a pasted text the plan does not take: it would be missed only on paper. */
function tellLeftBehind(html: string): void {
  const key = 'prose-left-behind'
  const left = leftBehind(html)
  if (left.length === 0) withdraw(key)
  else tell({ key, tone: 'error', say: (t) => left.map((one) => t(`prose.leftBehind.${one}`)).join(' ') })
}

function putIn(view: EditorView, text: RichText): void {
  if (text.length === 0) return
  const { state } = view
  const { content } = state.schema.nodeFromJSON(toEditor(text))
  // Paragraphs go on from the text around them; a list does so in a list only.
  const joins = listAt(state) !== null && content.childCount === 1
  const openness = (type: string | undefined): number => (type === 'paragraph' ? 1 : joins ? 2 : 0)
  const slice = new Slice(
    content,
    openness(content.firstChild?.type.name),
    openness(content.lastChild?.type.name),
  )
  view.dispatch(state.tr.replaceSelection(slice).scrollIntoView())
}

/** Puts in what was dropped from elsewhere. */
export function takeDropped(view: EditorView, event: DragEvent, say: SayFigure): boolean {
  const at = view.posAtCoords({ left: event.clientX, top: event.clientY })
  if (at === null) return false
  view.dispatch(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(at.pos))))
  return takePasted(view, event.dataTransfer, say)
}
