import { type Editor, Extension } from '@tiptap/core'
import { Plugin, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { listAt, shiftLevel, toggleList } from './blocks.ts'

/** The habits of a list in Word, the keys of the faces, and lists by typing `-` or `1.` and a space. */
export const ProseKeys = Extension.create({
  name: 'proseKeys',
  priority: 200,
  addKeyboardShortcuts() {
    const { editor } = this
    return {
      'Mod-b': () => editor.commands.toggleMark('bold'),
      'Mod-i': () => editor.commands.toggleMark('italic'),
      'Mod-Shift-8': () => run(editor, toggleList(editor.state, false)),
      'Mod-Shift-7': () => run(editor, toggleList(editor.state, true)),
      'Shift-Enter': () => editor.commands.insertContent({ type: 'break' }),
      Enter: () => enter(editor),
      Backspace: () => backspace(editor),
      // Only at the beginning of an item, so that the Tab key leads out of the prose as out of any field.
      Tab: () => isAtStart(editor) && run(editor, shiftLevel(editor.state, 1)),
      'Shift-Tab': () =>
        isAtStart(editor) &&
        (listAt(editor.state)?.level ?? 0) > 0 &&
        run(editor, shiftLevel(editor.state, -1)),
    }
  },
  addProseMirrorPlugins() {
    return [new Plugin({ props: { handleTextInput: (view, from, _, text) => beginList(view, from, text) } })]
  },
})

/** A paragraph that begins with `-` or `1.` and a space becomes a list. */
function beginList(view: EditorView, at: number, text: string): boolean {
  const { parent, parentOffset } = view.state.doc.resolve(at)
  if (parent.type.name !== 'paragraph') return false
  const before = parent.textBetween(0, parentOffset, '\n', '\n')
  const isBullet = /^[-*•][ \u00a0]$/.test(before + text)
  if (!isBullet && !/^1[.)][ \u00a0]$/.test(before + text)) return false
  view.dispatch(view.state.tr.delete(at - before.length, at))
  const list = toggleList(view.state, !isBullet)
  if (list !== null) view.dispatch(list)
  return true
}

function run(editor: Editor, transaction: Transaction | null): boolean {
  if (transaction === null) return false
  editor.view.dispatch(transaction)
  return true
}

function isAtStart({ state }: Editor): boolean {
  return listAt(state) !== null && state.selection.empty && state.selection.$from.parentOffset === 0
}

/** Enter on an empty item leads a level out; else it begins the next item. */
function enter(editor: Editor): boolean {
  const { state } = editor
  const list = listAt(state)
  if (list === null) return false
  if (state.selection.empty && state.selection.$from.parent.content.size === 0) {
    return run(editor, shiftLevel(state, -1))
  }
  const tr = state.tr.deleteSelection()
  const item = tr.selection.$from.parent
  if (item.type.name !== 'item') return false
  return run(
    editor,
    tr.split(tr.selection.from, 1, [{ type: item.type, attrs: item.attrs }]).scrollIntoView(),
  )
}

/** Backspace at the beginning of an item leads a level out. */
function backspace(editor: Editor): boolean {
  return isAtStart(editor) && run(editor, shiftLevel(editor.state, -1))
}
