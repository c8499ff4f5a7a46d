import { type ReactElement, useId } from 'react'
import { type OwnContent, ownText, ownTexts } from '../../shared/formats/index.ts'
import { type EntityOf, fieldsOf, limits, type Plan } from '../../shared/model/index.ts'
import type { Batch } from '../../shared/operations/index.ts'
import { useMark, useMarkAt } from '../checks/use-mark.ts'
import form from '../components/form.module.css'
import { change } from '../drafting/batches.ts'
import { focusKey } from '../drafting/focus.ts'
import { pastedLines } from '../drafting/pasted-lines.ts'
import { TextField } from '../drafting/text-field.tsx'
import { useFieldLabel } from '../formats/use-field-label.ts'
import { usePlan } from '../plan/plan-context.ts'
import classes from './activity-form.module.css'
import { writeOwnText } from './own-texts.ts'

type Activity = EntityOf<'activity'>

/** Values of an activity that are one text. */
type TextName =
  | 'title'
  | 'description'
  | 'costDescription'
  | 'costWords'
  | 'output'
  | 'verification'
  | 'reference'
  | 'monitoring'
  | 'periodWords'

/** Values of an activity that are several texts. */
type LinesName = 'steps' | 'indicators'

interface FormTextProps {
  readonly activity: Activity
  readonly name: TextName | LinesName
  readonly lines?: 'one' | 'several'
  readonly hint?: string
}

/** One text of an activity under its label; several texts are written one a line. */
export function FormText({ activity, name, lines = 'several', hint }: FormTextProps): ReactElement {
  const label = useFieldLabel(name)
  const id = useId()
  const { id: entity } = activity
  const value = activity[name]
  return (
    <div className={form.row}>
      <label className={form.label} htmlFor={id}>
        {label}
        {hint !== undefined && <span className={classes.hint}>{hint}</span>}
      </label>
      <TextField
        id={id}
        name={focusKey(entity, name)}
        value={typeof value === 'string' ? value : value.join('\n')}
        save={(plan, text) => saveText(plan, entity, name, text)}
        maximumLength={fieldsOf('activity')[name]?.maximumLength ?? 200_000}
        lines={lines}
        mark={useMark(entity, name)}
      />
    </div>
  )
}

function saveText(plan: Plan, entity: string, name: TextName | LinesName, text: string): Batch {
  if (name === 'steps') return change(plan, 'activity', entity, { steps: pastedLines(text) })
  if (name === 'indicators') return change(plan, 'activity', entity, { indicators: pastedLines(text) })
  return change(plan, 'activity', entity, { [name]: text })
}

/** What an activity says in a column that only the plan's format has. */
export function FormOwnText(props: {
  readonly activity: Activity
  readonly content: OwnContent
}): ReactElement {
  const { activity, content } = props
  const label = useFieldLabel(content)
  const plan = usePlan()
  const id = useId()
  const name = focusKey(activity.id, content)
  const texts = ownTexts(plan, activity.id, content)
  return (
    <div className={form.row}>
      <label className={form.label} htmlFor={id}>
        {label}
      </label>
      <TextField
        id={id}
        name={name}
        // What is found names the entity; the field is the same before there is one.
        foundAs={texts.map((text) => focusKey(text.id))}
        value={ownText(plan, activity.id, content)}
        save={(now, text) => writeOwnText(now, activity.id, content, text)}
        maximumLength={limits.text}
        lines="several"
        mark={useMarkAt(texts.map((text) => ({ entity: text.id })))}
      />
    </div>
  )
}
