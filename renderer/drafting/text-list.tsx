import type { ClipboardEvent, ReactElement, ReactNode } from 'react'
import { type Id, limits } from '../../shared/model/index.ts'
import { useMark } from '../checks/use-mark.ts'
import { Icon } from '../components/icons.tsx'
import { useSpeech } from '../i18n/language.ts'
import { focusKey } from './focus.ts'
import { TextField } from './text-field.tsx'
import type { TextItem, TextItems } from './text-items.ts'
import classes from './text-list.module.css'
import type { Drag } from './use-drag.ts'
import type { TextLine } from './use-text-lines.ts'
import { type Direction, useTextList } from './use-text-list.ts'

interface TextListProps {
  readonly list: TextItems
  /** What the list is called. */
  readonly label: string
  /** What stands in the empty line. */
  readonly placeholder: string
  /** The list's name as an area of dragging. */
  readonly area: string
  readonly drag: Drag
  readonly onMove: (id: Id, direction: Direction, caret: number) => void
  /** Comes before what the list itself does with what is pasted, which `preventDefault` stops. */
  readonly onPaste?: (event: ClipboardEvent) => void
  /** What stands under a text, and at its right. */
  readonly below?: (item: TextItem) => ReactNode
  readonly beside?: (item: TextItem) => ReactNode
}

/** A list of texts that is written like a list in Word: each line is a text of the plan, the empty one the next. */
export function TextList(props: TextListProps): ReactElement {
  const { list, label, area, drag, onMove } = props
  const control = useTextList(list, onMove)
  const isOver = drag.over?.area === area
  return (
    <ul
      className={classes.list}
      aria-label={label}
      data-drop-area={area}
      data-drop-end={(isOver && drag.over?.before === null) || undefined}
    >
      {control.lines.map((line, index) => (
        <Line key={line.id} {...props} line={line} number={index + 1} control={control} />
      ))}
    </ul>
  )
}

interface LineProps extends TextListProps {
  readonly line: TextLine
  readonly number: number
  readonly control: ReturnType<typeof useTextList>
}

function Line({
  line,
  number,
  control,
  label,
  placeholder,
  area,
  drag,
  below,
  beside,
  onPaste,
}: LineProps): ReactElement {
  const { t } = useSpeech()
  const { id, text, item } = line
  const written = item !== null
  const mark = drag.over?.area === area && drag.over.before === id
  return (
    <li
      className={classes.line}
      data-drop-item={written ? id : undefined}
      data-drop-mark={mark || undefined}
      data-dragged={drag.item === id || undefined}
      data-empty={!written || undefined}
    >
      <span
        className={classes.handle}
        title={written ? t('drafting.list.drag') : undefined}
        onPointerDown={written ? (event) => drag.start(event, id) : undefined}
      >
        <Icon name="grip" size={12} />
      </span>
      <div className={classes.body}>
        <TextField
          name={focusKey(id)}
          value={text}
          save={(plan, typed) => control.save(plan, id, typed)}
          maximumLength={limits.text}
          label={
            written
              ? t('drafting.list.item', { list: label, number })
              : t('drafting.list.new', { list: label })
          }
          placeholder={written ? '' : placeholder}
          look="bare"
          mark={useMark(id)}
          onKeyDown={(event) => control.press(event, id)}
          onPaste={(event) => {
            onPaste?.(event)
            if (!event.defaultPrevented) control.paste(event, id)
          }}
          onBlur={(event) => control.leave(event, id)}
        />
        {item !== null && below?.(item)}
      </div>
      {item !== null && beside?.(item)}
    </li>
  )
}
