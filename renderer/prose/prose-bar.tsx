import { ActionIcon } from '@mantine/core'
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { type KeyboardEvent, type ReactElement, useLayoutEffect, useRef } from 'react'
import { Icon, type IconName } from '../components/icons.tsx'
import { useSpeech } from '../i18n/language.ts'
import { type ActiveProse, useActiveProse } from './active-prose.ts'
import { listAt, shiftLevel, toggleList } from './blocks.ts'
import classes from './prose-editor.module.css'

type CommandName = 'bold' | 'italic' | 'bullets' | 'numbers' | 'deeper' | 'higher' | 'figure'

interface Command {
  readonly name: CommandName
  readonly icon: IconName
  /** As the keys are printed; the same in each language. */
  readonly keys: string
  readonly run: (active: ActiveProse) => void
}

const commands: readonly Command[] = [
  {
    name: 'bold',
    icon: 'bold',
    keys: 'Ctrl+B',
    run: ({ editor }) => editor.chain().focus().toggleMark('bold').run(),
  },
  {
    name: 'italic',
    icon: 'italic',
    keys: 'Ctrl+I',
    run: ({ editor }) => editor.chain().focus().toggleMark('italic').run(),
  },
  { name: 'bullets', icon: 'bullets', keys: 'Ctrl+Shift+8', run: ({ editor }) => makeList(editor, false) },
  { name: 'numbers', icon: 'numbers', keys: 'Ctrl+Shift+7', run: ({ editor }) => makeList(editor, true) },
  { name: 'deeper', icon: 'deeper', keys: 'Tab', run: ({ editor }) => shift(editor, 1) },
  { name: 'higher', icon: 'higher', keys: 'Shift+Tab', run: ({ editor }) => shift(editor, -1) },
  {
    name: 'figure',
    icon: 'sum',
    keys: '/',
    run: ({ editor, offerFigures }) => {
      editor.commands.focus()
      offerFigures()
    },
  },
]

function makeList(editor: Editor, ordered: boolean): void {
  editor.commands.focus()
  const made = toggleList(editor.state, ordered)
  if (made !== null) editor.view.dispatch(made)
}

function shift(editor: Editor, by: 1 | -1): void {
  editor.commands.focus()
  const made = shiftLevel(editor.state, by)
  if (made !== null) editor.view.dispatch(made)
}

/** What can be done with prose, for the mouse and for those who look for it; acts where the caret stands. */
export default function ProseBar(): ReactElement {
  const { t } = useSpeech()
  const active = useActiveProse((state) => state.active)
  const wantsBar = useActiveProse((now) => now.wantsBar)
  const bar = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (!wantsBar || active === null) return
    buttonsIn(bar.current)[0]?.focus()
    useActiveProse.setState({ wantsBar: false })
  }, [wantsBar, active])
  const state = useEditorState({ editor: active?.editor ?? null, selector: ({ editor }) => stateOf(editor) })
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={t('prose.bar.title')}
      className={classes.bar}
      onKeyDown={(event) => walk(event, active?.editor ?? null)}
    >
      {commands.map(({ name, icon, keys, run }, index) => {
        const label = t(`prose.bar.${name}`)
        const isSwitch = name === 'bold' || name === 'italic' || name === 'bullets' || name === 'numbers'
        return (
          <ActionIcon
            key={name}
            tabIndex={index === 0 ? 0 : -1}
            disabled={active === null || ((name === 'deeper' || name === 'higher') && !state?.inList)}
            variant={isSwitch && state?.[name] ? 'light' : 'subtle'}
            color={isSwitch && state?.[name] ? 'ink' : 'gray'}
            aria-pressed={isSwitch ? (state?.[name] ?? false) : undefined}
            aria-label={label}
            aria-haspopup={name === 'figure' ? 'listbox' : undefined}
            title={t('prose.bar.withKeys', { label, keys })}
            // The caret stays where it is.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => active !== null && run(active)}
          >
            <Icon name={icon} />
          </ActionIcon>
        )
      })}
      <span className={classes.hint}>{t('prose.hint')}</span>
    </div>
  )
}

function stateOf(editor: Editor | null) {
  if (editor === null || editor.isDestroyed) return null
  const list = listAt(editor.state)
  return {
    bold: editor.isActive('bold'),
    italic: editor.isActive('italic'),
    bullets: list?.ordered === false,
    numbers: list?.ordered === true,
    inList: list !== null,
  }
}

/** The buttons that can be pressed. */
function buttonsIn(bar: HTMLElement | null): readonly HTMLElement[] {
  return [...(bar?.querySelectorAll<HTMLElement>('button:not(:disabled)') ?? [])]
}

/** One stop of the Tab key: the arrows go from button to button, Esc back to the text. */
function walk(event: KeyboardEvent<HTMLElement>, editor: Editor | null): void {
  const buttons = buttonsIn(event.currentTarget)
  const index = buttons.findIndex((button) => button.matches(':focus'))
  const last = buttons.length - 1
  const targets: Readonly<Record<string, number>> = {
    ArrowRight: index === last ? 0 : index + 1,
    ArrowLeft: index <= 0 ? last : index - 1,
    Home: 0,
    End: last,
  }
  const target = targets[event.key]
  if (event.key === 'Escape') editor?.commands.focus()
  else if (target === undefined) return
  else buttons[target]?.focus()
  event.preventDefault()
}
