import { type KeyboardEvent, type ReactElement, useState } from 'react'
import { isOwn } from '../../shared/formats/index.ts'
import { type EntityOf, fieldsOf, limits } from '../../shared/model/index.ts'
import { change } from '../drafting/batches.ts'
import { focusKey } from '../drafting/focus.ts'
import { planNow } from '../drafting/text-actions.ts'
import { TextField } from '../drafting/text-field.tsx'
import { dropTyping } from '../drafting/typing.ts'
import { useSpeech } from '../i18n/language.ts'
import { CostKindField, PeriodFields } from '../objectives/form-choices.tsx'
import { NamedBox } from '../objectives/named-list.tsx'
import { usePlan, useSession } from '../plan/plan-context.ts'
import {
  type ColumnName,
  isListColumn,
  isTextColumn,
  type TextColumn,
  textChange,
  textIn,
} from './columns.ts'
import { editorKey, textTarget } from './use-cells.ts'
import { useColumns } from './use-columns.ts'

type Activity = EntityOf<'activity'>

interface CellEditorProps {
  readonly activity: Activity
  readonly column: ColumnName
  /** Ends the editing; the focus goes as many rows down and columns right. */
  readonly onLeave: (rows: number, columns: number) => void
}

/** A cell of the table while it is edited, by what its column holds. */
export function CellEditor({ activity, column, onLeave }: CellEditorProps): ReactElement {
  const press = (event: KeyboardEvent): void => {
    // The cell around it is not meant.
    event.stopPropagation()
    if (event.defaultPrevented || event.altKey) return
    if (event.key === 'Escape') onLeave(0, 0)
    else if (event.key === 'Tab') onLeave(0, event.shiftKey ? -1 : 1)
    else if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) onLeave(1, 0)
    else return
    event.preventDefault()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only hears the keys of the field within
    <div onKeyDown={press}>
      <Editor activity={activity} column={column} />
    </div>
  )
}

function Editor({ activity, column }: Pick<CellEditorProps, 'activity' | 'column'>): ReactElement | null {
  if (isTextColumn(column)) return <TextEditor activity={activity} column={column} />
  if (isListColumn(column)) return <NamedBox activity={activity} list={column} />
  if (column === 'period') return <PeriodEditor activity={activity} />
  return column === 'costKind' ? <CostKindField activity={activity} /> : null
}

function PeriodEditor({ activity }: Pick<CellEditorProps, 'activity'>): ReactElement {
  const { t } = useSpeech()
  const { id, periodKind, periodWords } = activity
  return (
    <>
      <PeriodFields activity={activity} />
      {periodKind === 'words' && (
        <TextField
          name={focusKey(id, 'periodWords')}
          value={periodWords}
          save={(plan, text) => change(plan, 'activity', id, { periodWords: text })}
          maximumLength={fieldsOf('activity').periodWords?.maximumLength ?? limits.text}
          label={t('content.activity.periodWords')}
          look="cell"
        />
      )}
    </>
  )
}

/** Alt+Enter makes a new line, Esc brings back what was there. */
function TextEditor({
  activity,
  column,
}: {
  readonly activity: Activity
  readonly column: TextColumn
}): ReactElement {
  const { t } = useSpeech()
  const session = useSession()
  const plan = usePlan()
  const { head } = useColumns()
  const [before] = useState(textIn(plan, activity, column))
  const { save } = textTarget(session, activity.id, column)
  const press = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.key === 'Enter' && event.altKey) {
      event.preventDefault()
      const area = event.currentTarget
      area.setRangeText('\n', area.selectionStart, area.selectionEnd, 'end')
      area.dispatchEvent(new Event('input', { bubbles: true }))
    }
    if (event.key === 'Escape') {
      dropTyping()
      const batch = textChange(planNow(session), activity.id, column, before)
      if (batch.length > 0) session.apply(batch)
    }
  }
  return (
    <TextField
      name={editorKey({ id: activity.id, column })}
      value={textIn(plan, activity, column)}
      save={save}
      maximumLength={fieldsOf('activity')[column]?.maximumLength ?? limits.text}
      label={isOwn(column) ? head(column) : t(`content.activity.${column}`)}
      lines="several"
      look="cell"
      onKeyDown={press}
    />
  )
}
