import type { Editor } from '@tiptap/core'
import type { Node as ProseNode } from '@tiptap/pm/model'
import { useEditor } from '@tiptap/react'
import { useEffect, useLayoutEffect } from 'react'
import type { Term } from '../../shared/checks/index.ts'
import type { Id, Plan, RichText } from '../../shared/model/index.ts'
import type { Batch } from '../../shared/operations/index.ts'
import type { MarkProps } from '../checks/marks.ts'
import { useMark } from '../checks/use-mark.ts'
import { endTyping, shownText, type TypingTarget, takeTyped, useTyping } from '../drafting/typing.ts'
import { useCaretSide } from '../drafting/use-caret-side.ts'
import { useSession } from '../plan/plan-context.ts'
import { forgetProse } from './active-prose.ts'
import { parsedRich, toEditor, toRich } from './document.ts'
import { useFigureLabel } from './figures.ts'
import { ProseKeys } from './keys.ts'
import { proseNodes, sayFigures } from './schema.ts'
import { fromPlan, takeDropped, takeIn, takePasted } from './take-in.ts'
import { useValueTexts } from './use-value-texts.ts'

/** Prose of the plan that is written. */
export interface ProseProps {
  /** See `focusKey`. */
  readonly name: string
  readonly entity: Id
  /** The name of the value that holds it. */
  readonly cell: Term
  /** What the plan says. */
  readonly value: RichText
  /** What has to be done for the plan to say another text; null for nothing. */
  readonly save: (plan: Plan, text: RichText) => Batch | null
  readonly label: string
  readonly placeholder: string
  /** What the checks found here, where that is not what they found of the entity's value. */
  readonly mark?: MarkProps
}

interface ProseOptions {
  readonly onFocus: (editor: Editor) => void
  readonly onKeyDown: (event: KeyboardEvent) => boolean
  /** Further attributes of the element in which is written. */
  readonly attributes: Readonly<Record<string, string>>
}

/** An editor that says what the plan says, and stores what is typed at each pause; null before the page shows it. */
export function useProse(props: ProseProps, options: ProseOptions): Editor | null {
  const { name, value, save } = props
  const session = useSession()
  const typed = useTyping((state) => (state.typed?.key === name ? state.typed : null))
  const shown = shownText(typed, name, JSON.stringify(value))
  const target: TypingTarget = {
    key: name,
    session,
    save: (plan, text) => save(plan, parsedRich(text)),
    tidy: (text) => text,
  }
  const values = useValueTexts()
  const say = (figure: string): string | null => values(figure, props.entity)
  const found = useMark(props.entity, props.cell)
  const side = useCaretSide()
  const editor = useEditor({
    extensions: [...proseNodes, ProseKeys],
    content: toEditor(value),
    injectCSS: false,
    // Made once the page shows it: one made while drawing is thrown away where the machine is slow.
    immediatelyRender: false,
    editorProps: {
      attributes: ({ doc }) => ({
        ...attributesOf(props),
        ...(props.mark ?? found),
        ...options.attributes,
        ...(isEmpty(doc) && { 'data-placeholder': props.placeholder, 'aria-placeholder': props.placeholder }),
      }),
      handleKeyDown: (_, event) => options.onKeyDown(event),
      // Before the editor's own reading, which would put pasted HTML into a document.
      handleDOMEvents: {
        paste: (view, event) => takes(event, takePasted(view, event.clipboardData, say)),
        drop: (view, event) => takes(event, view.dragging === null && takeDropped(view, event, say)),
      },
    },
    onUpdate: ({ editor: now, transaction }) => {
      if (transaction.getMeta(fromPlan) === true) return
      side.see()
      takeTyped(target, JSON.stringify(toRich(now.getJSON())))
    },
    onFocus: ({ editor: now }) => {
      side.see()
      options.onFocus(now)
    },
    onBlur: () => endTyping(name),
  })
  useEffect(() => {
    if (editor !== null) takeIn(editor, parsedRich(shown), side.next())
  }, [editor, shown, side])
  useFigures(editor, props.entity)
  // An editor that is taken off the page gets no blur.
  useLayoutEffect(
    () => () => {
      endTyping(name)
      if (editor !== null) forgetProse(editor)
    },
    [name, editor],
  )
  return editor
}

function isEmpty({ childCount, firstChild }: ProseNode): boolean {
  return childCount === 1 && firstChild?.type.name === 'paragraph' && firstChild.content.size === 0
}

function takes(event: Event, isTaken: boolean): boolean {
  if (isTaken) event.preventDefault()
  return isTaken
}

function attributesOf({ name, label }: ProseProps): Record<string, string> {
  return {
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': label,
    'data-focus': name,
    spellcheck: 'false',
  }
}

/** Keeps the figures in prose as they are now. */
function useFigures(editor: Editor | null, entity: Id): void {
  const values = useValueTexts()
  const labelOf = useFigureLabel()
  useEffect(() => {
    if (editor !== null) sayFigures(editor, { textOf: (name) => values(name, entity), labelOf })
  })
}
