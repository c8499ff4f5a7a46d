import type { ReactElement } from 'react'
import { descendantsOf, rootOf } from '../../shared/model/index.ts'
import { FirstChapter } from '../chapters/section-tools.tsx'
import { useMarks } from '../checks/use-mark.ts'
import { focusKey } from '../drafting/focus.ts'
import { useSpeech } from '../i18n/language.ts'
import { DataForm } from './data/data-form.tsx'
import { DeclaredList } from './declared-list.tsx'
import { EditableTitle } from './editable-title.tsx'
import { EmblemField } from './emblem/emblem-field.tsx'
import { Fact } from './fact.tsx'
import classes from './page.module.css'
import { useMoney, usePlan, useTotals } from './plan-context.ts'

/** What a plan says of itself, as a form, and what follows from the rest of it. */
export function DataPage(): ReactElement {
  const { t, format } = useSpeech()
  const plan = usePlan()
  const money = useMoney()
  const totals = useTotals()
  const root = rootOf(plan)
  const mark = useMarks(root.id)
  const activities = descendantsOf(plan, plan.id, 'activity').length
  return (
    <>
      <p className={classes.kicker}>{t('outline.data')}</p>
      <EditableTitle entity={root} level={1} size="page" />
      <DataForm root={root} />
      <dl className={classes.facts}>
        <Fact
          label={t('content.plan.activities')}
          mark={mark('indicators')}
          name={focusKey(root.id, 'indicators')}
        >
          {format.integer(activities)}
        </Fact>
        <Fact
          label={t('content.plan.total')}
          mark={mark(['cost', 'fundingSource'])}
          name={focusKey(root.id, 'cost')}
        >
          {money.full(totals.plan.all.total)}
        </Fact>
      </dl>
      <FirstChapter />
      <EmblemField />
      <DeclaredList entity={root} />
    </>
  )
}
