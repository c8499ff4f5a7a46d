import type { Editor } from '@tiptap/core'
import { type ReactElement, useLayoutEffect, useRef } from 'react'
import { useSpeech } from '../i18n/language.ts'
import classes from './prose-editor.module.css'
import type { FigureList } from './use-figure-list.ts'

/** The id of an option, by which the editor names the active one. */
export function optionId(list: string, name: string): string {
  return `${list}-${name}`
}

/** The figures that are offered, under the caret. */
export function FigureOptions(props: { readonly editor: Editor; readonly list: FigureList }): ReactElement {
  const { editor, list } = props
  const { t } = useSpeech()
  const box = useRef<HTMLDivElement>(null)
  const active = list.options[list.active]?.name ?? ''
  useLayoutEffect(() => {
    if (box.current !== null) putUnder(box.current, editor, list.from)
  }, [editor, list.from])
  useLayoutEffect(() => {
    document.getElementById(optionId(list.id, active))?.scrollIntoView({ block: 'nearest' })
  }, [list.id, active])
  return (
    <div ref={box} id={list.id} role="listbox" aria-label={t('prose.bar.figure')} className={classes.options}>
      {list.options.map((option) => (
        <div
          key={option.name}
          id={optionId(list.id, option.name)}
          role="option"
          tabIndex={-1}
          aria-selected={option.name === active}
          className={classes.option}
          // The caret stays where it is.
          onMouseDown={(event) => {
            event.preventDefault()
            list.take(editor, option)
          }}
        >
          <span>{option.label}</span>
          <span className={classes.figureText}>{option.text}</span>
        </div>
      ))}
    </div>
  )
}

/** Puts the list under a place in the text, or above it where there is no room. */
function putUnder(box: HTMLElement, { view, state }: Editor, from: number): void {
  const around = box.offsetParent?.getBoundingClientRect()
  if (around === undefined) return
  const place = view.coordsAtPos(Math.min(from, state.doc.content.size))
  const { offsetHeight: height, offsetWidth: width } = box
  const fits = place.bottom + height <= window.innerHeight || place.top < height
  box.style.left = `${Math.max(0, Math.min(place.left - around.left, around.width - width))}px`
  box.style.top = `${(fits ? place.bottom + 2 : place.top - height - 2) - around.top}px`
}
