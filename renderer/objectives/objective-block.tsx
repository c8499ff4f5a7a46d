import type { ReactElement } from 'react'
import { childrenOf, type EntityOf } from '../../shared/model/index.ts'
import { useSpeech } from '../i18n/language.ts'
import { EditableTitle } from '../plan/editable-title.tsx'
import { type HeadingLevel, levelBelow } from '../plan/heading-level.ts'
import classes from '../plan/page.module.css'
import { useCodes, usePlan } from '../plan/plan-context.ts'
import { EntityProse } from '../prose/prose-field.tsx'
import { AddButton } from './add-button.tsx'
import { IndicatorGrid } from './indicator-grid.tsx'
import own from './objective-block.module.css'
import { ResultBlock } from './result-block.tsx'
import { TextListSection } from './text-list-section.tsx'
import { TreeTitle } from './tree-title.tsx'

interface ObjectiveBlockProps {
  readonly objective: EntityOf<'objective'>
  readonly level: HeadingLevel
}

/** An objective with everything below it. */
export function ObjectiveBlock({ objective, level }: ObjectiveBlockProps): ReactElement {
  const { t } = useSpeech()
  const plan = usePlan()
  const code = useCodes().get(objective.id) ?? ''
  const below = levelBelow(level)
  const results = childrenOf(plan, objective.id, 'result')
  return (
    <section className={own.block}>
      <div className={own.box}>
        {level === 1 ? (
          <>
            <p className={classes.kicker}>{t(`content.objective.${objective.level}`)}</p>
            <EditableTitle entity={objective} level={level} code={code} size="page" />
          </>
        ) : (
          <TreeTitle entity={objective} level={level} />
        )}
        <div className={classes.text}>
          <EntityProse entity={objective} cell="introduction" />
        </div>
      </div>
      <IndicatorGrid owner={objective} level={below} />
      {childrenOf(plan, objective.id, 'objective').map((child) => (
        <ObjectiveBlock key={child.id} objective={child} level={below} />
      ))}
      {results.map((result) => (
        <ResultBlock key={result.id} result={result} level={below} />
      ))}
      <AddButton parent={objective.id} kind="result" />
      <Assumptions objective={objective} level={below} />
    </section>
  )
}

interface AssumptionsProps {
  readonly objective: EntityOf<'objective'>
  readonly level: HeadingLevel
}

function Assumptions({ objective, level }: AssumptionsProps): ReactElement {
  const { t } = useSpeech()
  return (
    <>
      <TextListSection
        title={t('content.objective.assumptions')}
        level={level}
        introduction={<EntityProse entity={objective} cell="assumptionsIntroduction" />}
        list={{ kind: 'assumption', parent: objective.id }}
      />
      <TextListSection
        title={t('content.objective.risks')}
        level={level}
        introduction={<EntityProse entity={objective} cell="risksIntroduction" />}
        list={{ kind: 'risk', parent: objective.id }}
      />
    </>
  )
}
