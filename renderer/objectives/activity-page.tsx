import type { ReactElement } from 'react'
import { type ActivityField, activityFieldsOf, isOwn } from '../../shared/formats/index.ts'
import type { EntityOf } from '../../shared/model/index.ts'
import { CostItems } from '../budget/cost-items.tsx'
import { CostLines } from '../budget/cost-lines.tsx'
import form from '../components/form.module.css'
import { usePlanFormat } from '../formats/use-plan-format.ts'
import { useSpeech } from '../i18n/language.ts'
import { DeclaredList } from '../plan/declared-list.tsx'
import { EditableTitle } from '../plan/editable-title.tsx'
import classes from '../plan/page.module.css'
import { useCodes } from '../plan/plan-context.ts'
import { ActivityTools } from './activity-tools.tsx'
import { CostKindChoice, PeriodChoice } from './form-choices.tsx'
import { FormOwnText, FormText } from './form-field.tsx'
import { NamedField } from './named-list.tsx'

/** Everything that the plan's format has of one activity, to be written. */
export function ActivityPage({ activity }: { readonly activity: EntityOf<'activity'> }): ReactElement {
  const { t } = useSpeech()
  const { format, levelName } = usePlanFormat()
  const code = useCodes().get(activity.id) ?? ''
  return (
    <>
      <p className={classes.kicker}>{levelName(activity) ?? t('content.activity.label')}</p>
      <EditableTitle entity={activity} level={1} code={code} size="page" />
      <ActivityTools activity={activity} />
      {/* Another activity is another form: nothing of the one before stays in its fields. */}
      <div key={activity.id} className={form.form}>
        {activityFieldsOf(format).map((field) => (
          <Field key={field} activity={activity} field={field} />
        ))}
      </div>
      <CostLines activity={activity} />
      <CostItems activity={activity} />
      <DeclaredList entity={activity} />
    </>
  )
}

interface FieldProps {
  readonly activity: EntityOf<'activity'>
  readonly field: ActivityField
}

function Field({ activity, field }: FieldProps): ReactElement {
  const { t } = useSpeech()
  if (isOwn(field)) return <FormOwnText activity={activity} content={field} />
  switch (field) {
    case 'period':
      return <PeriodChoice activity={activity} />
    case 'responsible':
    case 'supporting':
    case 'fundingSources':
      return <NamedField activity={activity} list={field} />
    case 'costKind':
      return <CostKindChoice activity={activity} />
    case 'steps':
    case 'indicators':
      return <FormText activity={activity} name={field} hint={t('drafting.activity.oneALine')} />
    case 'title':
    case 'costWords':
      return <FormText activity={activity} name={field} lines="one" />
    default:
      return <FormText activity={activity} name={field} />
  }
}
