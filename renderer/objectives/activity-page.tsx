import type { ReactElement } from 'react'
import type { EntityOf } from '../../shared/model/index.ts'
import { CostItems } from '../budget/cost-items.tsx'
import { CostLines } from '../budget/cost-lines.tsx'
import { useSpeech } from '../i18n/language.ts'
import { DeclaredList } from '../plan/declared-list.tsx'
import { EditableTitle } from '../plan/editable-title.tsx'
import classes from '../plan/page.module.css'
import { useCodes } from '../plan/plan-context.ts'
import form from './activity-form.module.css'
import { ActivityTools } from './activity-tools.tsx'
import { CostKindChoice, PeriodChoice } from './form-choices.tsx'
import { FormText } from './form-field.tsx'
import { NamedField } from './named-list.tsx'

/** Everything about one activity, to be written. */
export function ActivityPage({ activity }: { readonly activity: EntityOf<'activity'> }): ReactElement {
  const { t } = useSpeech()
  const code = useCodes().get(activity.id) ?? ''
  const oneALine = t('drafting.activity.oneALine')
  return (
    <>
      <p className={classes.kicker}>{t('content.activity.label')}</p>
      <EditableTitle entity={activity} level={1} code={code} size="page" />
      <ActivityTools activity={activity} />
      {/* Another activity is another form: nothing of the one before stays in its fields. */}
      <div key={activity.id} className={form.form}>
        <FormText activity={activity} name="title" lines="one" />
        <FormText activity={activity} name="description" />
        <FormText activity={activity} name="steps" hint={oneALine} />
        <PeriodChoice activity={activity} />
        <NamedField activity={activity} list="responsible" />
        <NamedField activity={activity} list="supporting" />
        <CostKindChoice activity={activity} />
        <FormText activity={activity} name="costWords" lines="one" />
        <FormText activity={activity} name="costDescription" />
        <NamedField activity={activity} list="fundingSources" />
        <FormText activity={activity} name="output" />
        <FormText activity={activity} name="indicators" hint={oneALine} />
        <FormText activity={activity} name="verification" />
        <FormText activity={activity} name="reference" />
        <FormText activity={activity} name="monitoring" />
      </div>
      <CostLines activity={activity} />
      <CostItems activity={activity} />
      <DeclaredList entity={activity} />
    </>
  )
}
