import { createElement, type ReactElement } from 'react'
import { childrenOf, type EntityOf, type RichText } from '../../shared/model/index.ts'
import { Prose } from '../components/prose.tsx'
import { useSpeech } from '../i18n/language.ts'
import { EditableTitle } from '../plan/editable-title.tsx'
import { type HeadingLevel, levelBelow } from '../plan/heading-level.ts'
import classes from '../plan/page.module.css'
import { useCodes, usePlan } from '../plan/plan-context.ts'
import { IndicatorTable } from './indicator-table.tsx'
import own from './objective-block.module.css'
import { ResultBlock } from './result-block.tsx'

interface ObjectiveBlockProps {
  readonly objective: EntityOf<'objective'>
  readonly level: HeadingLevel
  readonly resultsIntroduction: RichText
}

/** An objective with everything below it. */
export function ObjectiveBlock({ objective, level, resultsIntroduction }: ObjectiveBlockProps): ReactElement {
  const { t } = useSpeech()
  const plan = usePlan()
  const code = useCodes().get(objective.id) ?? ''
  const below = levelBelow(level)
  const results = childrenOf(plan, objective.id, 'result')
  return (
    <section className={own.block}>
      <div className={own.box}>
        <p className={classes.kicker}>{t(`content.objective.${objective.level}`)}</p>
        <EditableTitle entity={objective} level={level} code={code} size={level === 1 ? 'page' : 'block'} />
        <div className={classes.text}>
          <Prose text={objective.introduction} />
        </div>
      </div>
      <IndicatorTable owner={objective} level={below} />
      {childrenOf(plan, objective.id, 'objective').map((child) => (
        <ObjectiveBlock key={child.id} objective={child} level={below} resultsIntroduction={[]} />
      ))}
      <div className={classes.text}>{results.length > 0 && <Prose text={resultsIntroduction} />}</div>
      {results.map((result) => (
        <ResultBlock key={result.id} result={result} level={below} />
      ))}
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
  const plan = usePlan()
  return (
    <>
      <TextList
        title={t('content.objective.assumptions')}
        level={level}
        introduction={objective.assumptionsIntroduction}
        items={childrenOf(plan, objective.id, 'assumption')}
      />
      <TextList
        title={t('content.objective.risks')}
        level={level}
        introduction={objective.risksIntroduction}
        items={childrenOf(plan, objective.id, 'risk')}
      />
    </>
  )
}

interface TextListProps {
  readonly title: string
  readonly level: HeadingLevel
  readonly introduction: RichText
  readonly items: readonly { readonly id: string; readonly text: string }[]
}

function TextList({ title, level, introduction, items }: TextListProps): ReactElement | null {
  if (items.length === 0 && introduction.length === 0) return null
  return (
    <section className={classes.section}>
      {createElement(`h${level}`, { className: classes.heading }, title)}
      <Prose text={introduction} />
      <ul className={classes.plain}>
        {items.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </section>
  )
}
