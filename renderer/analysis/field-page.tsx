import type { ReactElement } from 'react'
import { childrenOf, type EntityOf } from '../../shared/model/index.ts'
import { usePlanFormat, useShown } from '../formats/use-plan-format.ts'
import { useSpeech } from '../i18n/language.ts'
import { AddButton } from '../objectives/add-button.tsx'
import { ObjectiveBlock } from '../objectives/objective-block.tsx'
import { DeclaredList } from '../plan/declared-list.tsx'
import { EditableTitle } from '../plan/editable-title.tsx'
import classes from '../plan/page.module.css'
import { useCodes, usePlan } from '../plan/plan-context.ts'
import { EntityProse, ProseBar } from '../prose/prose-field.tsx'
import { SwotBoard } from './swot-board.tsx'

/** A field from its analysis to its last activity. */
export function FieldPage({ field }: { readonly field: EntityOf<'field'> }): ReactElement {
  const { t } = useSpeech()
  const plan = usePlan()
  const { format, levelName, kindName } = usePlanFormat()
  const shows = useShown()
  const code = useCodes().get(field.id) ?? ''
  const objectives = childrenOf(plan, field.id, 'objective')
  return (
    <>
      <p className={classes.kicker}>{levelName(field) ?? t('content.field.label')}</p>
      <EditableTitle entity={field} level={1} code={code} size="page" />
      <ProseBar />
      {shows(field, 'analysis') && (
        <div className={classes.text}>
          <EntityProse entity={field} cell="analysis" />
        </div>
      )}
      {format.analysis === 'swot' && <SwotBoard field={field} />}
      <section className={classes.section}>
        <h2 className={classes.heading}>
          {kindName('objective', 'plural') ?? t('content.field.objectives')}
        </h2>
        {shows(field, 'objectivesIntroduction') && (
          <>
            <EntityProse entity={field} cell="objectivesIntroduction" />
            <EntityProse entity={field} cell="resultsIntroduction" />
          </>
        )}
        {objectives.map((objective) => (
          <ObjectiveBlock key={objective.id} objective={objective} level={3} />
        ))}
        <AddButton parent={field.id} kind="objective" />
        <p className={classes.dim}>{t('drafting.tree.hint')}</p>
      </section>
      <DeclaredList entity={field} />
    </>
  )
}
