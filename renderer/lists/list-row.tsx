import type { ReactElement } from 'react'
import { type Kind, kinds, type Plan } from '../../shared/model/index.ts'
import type { Batch } from '../../shared/operations/index.ts'
import type { MarkProps } from '../checks/marks.ts'
import { useMarks } from '../checks/use-mark.ts'
import { Icon } from '../components/icons.tsx'
import { announce } from '../drafting/announcer.tsx'
import { change } from '../drafting/batches.ts'
import { focusKey } from '../drafting/focus.ts'
import { planNow } from '../drafting/text-actions.ts'
import { TextField } from '../drafting/text-field.tsx'
import { saveTyped } from '../drafting/typing.ts'
import type { Drag } from '../drafting/use-drag.ts'
import { useSpeech } from '../i18n/language.ts'
import { useSession } from '../plan/plan-context.ts'
import { newId } from '../state/ids.ts'
import { firstField, type Listed, longest, nameField, shortNameOf } from './listed.ts'
import classes from './lists.module.css'
import { pastedRows, pasteRows } from './pasted-rows.ts'
import { RowMenu } from './row-menu.tsx'
import { Uses } from './uses.tsx'

export interface ListRowProps {
  readonly one: Listed
  /** The pages on which it is used. */
  readonly uses: readonly string[]
  readonly labels: { readonly name: string; readonly short: string }
  /** Its neighbours in the list. */
  readonly above: Listed | null
  readonly below: Listed | null
  readonly drag: Drag
  /** Null where there is nothing to merge with. */
  readonly onMerge: ((one: Listed) => void) | null
}

/** One of a list: its name, short form and type, and where it is used. */
export function ListRow(props: ListRowProps): ReactElement {
  const { one, uses, labels, above, below, drag } = props
  const { t } = useSpeech()
  const { kind } = one
  const marks = useMarks(one.id)
  const own = nameField(kind)
  const name = (
    <td className={classes.cell}>
      <Text one={one} field={own} column={labels.name} mark={marks((cell) => cell !== 'short')} />
    </td>
  )
  const short = (
    <td className={classes.cell} data-short>
      <Text one={one} field="short" column={labels.short} mark={marks('short')} />
    </td>
  )
  return (
    <tr
      data-drop-item={one.id}
      data-drop-mark={drag.over?.before === one.id || undefined}
      data-dragged={drag.item === one.id || undefined}
    >
      {kind === 'abbreviation' ? (
        <>
          {short}
          {name}
        </>
      ) : (
        <>
          {name}
          {short}
          <td className={classes.cell}>
            <Type one={one} />
          </td>
        </>
      )}
      <td>
        <Uses name={shortNameOf(one)} pages={uses} />
      </td>
      <td>
        <div className={classes.tools}>
          {(above ?? below) !== null && (
            <span
              className={classes.handle}
              title={t('drafting.list.drag')}
              onPointerDown={(event) => drag.start(event, one.id)}
            >
              <Icon name="grip" size={12} />
            </span>
          )}
          <RowMenu {...props} />
        </div>
      </td>
    </tr>
  )
}

interface TextProps {
  readonly one: Listed
  readonly field: 'name' | 'long' | 'short'
  readonly column: string
  readonly mark: MarkProps
}

function Text({ one, field, column, mark }: TextProps): ReactElement {
  const { t } = useSpeech()
  const session = useSession()
  const { id, kind } = one
  const value: unknown = Reflect.get(one, field)
  const save = (plan: Plan, text: string): Batch => change<Kind>(plan, kind, id, { [field]: text })
  return (
    <TextField
      name={focusKey(id, field)}
      value={typeof value === 'string' ? value : ''}
      save={save}
      maximumLength={longest(kind, field)}
      label={t('lists.cell', { column, name: shortNameOf(one) || t('common.untitled') })}
      look="cell"
      mark={mark}
      onPaste={(event) => {
        const rows =
          field === firstField(kind) ? pastedRows(event.clipboardData.getData('text/plain'), kind) : []
        if (rows.length === 0) return
        event.preventDefault()
        saveTyped()
        session.apply(pasteRows(planNow(session), one, rows, newId))
        announce(t('lists.pasted', { count: rows.length }))
      }}
    />
  )
}

const { choices: institutionTypes } = kinds.institution.fields.type
const { choices: sourceTypes } = kinds['funding-source'].fields.type

function Type({ one }: { readonly one: Listed }): ReactElement | null {
  const { t } = useSpeech()
  const session = useSession()
  if (one.kind === 'abbreviation') return null
  const isBody = one.kind === 'institution'
  const words = isBody
    ? institutionTypes.map((type) => [type, t(`content.lists.institutionTypes.${type}`)] as const)
    : sourceTypes.map((type) => [type, t(`content.lists.sourceTypes.${type}`)] as const)
  return (
    <select
      className={classes.select}
      aria-label={t('lists.cell', { column: t('content.lists.type'), name: shortNameOf(one) })}
      data-focus={focusKey(one.id, 'type')}
      value={one.type}
      onChange={({ currentTarget: { value } }) => {
        const type = words.find(([known]) => known === value)?.[0]
        if (type !== undefined) session.apply(change<Kind>(planNow(session), one.kind, one.id, { type }))
      }}
    >
      {words.map(([type, label]) => (
        <option key={type} value={type}>
          {label}
        </option>
      ))}
    </select>
  )
}
