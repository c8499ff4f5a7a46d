import type { ReactElement } from 'react'
import { hasResults, levelNamed, objectiveLevels, type PlanFormat } from '../../shared/formats/index.ts'
import { childrenOf, type EntityOf } from '../../shared/model/index.ts'
import { usePlanFormat, useShown } from '../formats/use-plan-format.ts'
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
  const { format, levelName } = usePlanFormat()
  const shows = useShown()
  const inResults = hasResults(format)
  const [outer, inner] = objectiveLevels(format)
  return (
    <section className={own.block}>
      <div className={own.box}>
        {level === 1 ? (
          <>
            <p className={classes.kicker}>
              {levelName(objective) ?? t(`content.objective.${objective.level}`)}
            </p>
            <EditableTitle entity={objective} level={level} code={code} size="page" />
          </>
        ) : (
          <TreeTitle entity={objective} level={level} />
        )}
        {shows(objective, 'introduction') && (
          <div className={classes.text}>
            <EntityProse entity={objective} cell="introduction" />
          </div>
        )}
      </div>
      {printsIndicators(format) && <IndicatorGrid owner={objective} level={below} />}
      {childrenOf(plan, objective.id, 'objective').map((child) => (
        <ObjectiveBlock key={child.id} objective={child} level={below} />
      ))}
      {!inResults &&
        objective.level === outer &&
        inner !== undefined &&
        levelNamed(format, 'objective', inner) !== null && (
          <AddButton parent={objective.id} kind="objective" />
        )}
      {results.map((result) => (
        <ResultBlock key={result.id} result={result} level={below} />
      ))}
      <AddButton parent={objective.id} kind={inResults ? 'result' : 'activity'} />
      {shows(objective, 'risksIntroduction') && <Assumptions objective={objective} level={below} />}
    </section>
  )
}

/** Whether papers print indicators of objectives. */
function printsIndicators({ chapters, objectiveParts }: PlanFormat): boolean {
  const isChapter = chapters.some(({ content }) => content === 'objectives')
  return isChapter && objectiveParts.some(({ content }) => content.startsWith('indicator'))
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
