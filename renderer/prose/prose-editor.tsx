import type { Editor } from '@tiptap/core'
import { EditorContent } from '@tiptap/react'
import { type ReactElement, useEffect, useRef } from 'react'
import prose from '../components/prose.module.css'
import { Prose } from '../components/prose.tsx'
import { useActiveProse } from './active-prose.ts'
import { FigureOptions, optionId } from './figure-options.tsx'
import classes from './prose-editor.module.css'
import { type FigureListControl, useFigureList } from './use-figure-list.ts'
import { type ProseProps, useProse } from './use-prose.ts'

/** Prose as it is written: bold, italic, lists, figures of the plan. */
export default function ProseEditor(props: ProseProps): ReactElement {
  const figures = useFigureList(props.entity)
  // The bar and the editor's own events come later than this drawing.
  const latest = useRef(figures)
  const editor = useProse(props, {
    onFocus: (now) =>
      useActiveProse.setState({
        active: { editor: now, offerFigures: () => latest.current.open(now) },
        wantsBar: false,
      }),
    onKeyDown: (event) => latest.current.press(event, editorOf.current) || pressBar(event),
    attributes: attributesOf(figures),
  })
  const editorOf = useRef<Editor | null>(editor)
  useEffect(() => {
    latest.current = figures
    editorOf.current = editor
  })
  useEffect(() => {
    if (editor === null) return
    const follow = ({ transaction }: { readonly transaction: { readonly docChanged: boolean } }): void =>
      latest.current.follow(editor, transaction.docChanged)
    const close = (): void => latest.current.close()
    editor.on('transaction', follow)
    editor.on('blur', close)
    return () => {
      editor.off('transaction', follow)
      editor.off('blur', close)
    }
  }, [editor])
  if (editor === null) return <Prose text={props.value} />
  return (
    <div className={classes.field}>
      <EditorContent editor={editor} className={`${prose.prose} ${classes.editor}`} />
      {figures.list !== null && <FigureOptions editor={editor} list={figures.list} />}
    </div>
  )
}

function attributesOf({ list }: FigureListControl): Readonly<Record<string, string>> {
  if (list === null) return {}
  const active = list.options[list.active]
  return {
    'aria-controls': list.id,
    ...(active && { 'aria-activedescendant': optionId(list.id, active.name) }),
  }
}

/** Alt+F10 goes to the bar, as in other editors; one that is still being loaded takes the focus when it comes. */
function pressBar(event: KeyboardEvent): boolean {
  if (!event.altKey || event.key !== 'F10') return false
  useActiveProse.setState({ wantsBar: true })
  return true
}
