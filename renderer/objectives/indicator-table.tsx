import { createElement, type ReactElement } from 'react'
import { childrenOf, type EntityOf, type Plan } from '../../shared/model/index.ts'
import tables from '../components/table.module.css'
import { type Speech, useSpeech } from '../i18n/language.ts'
import type { HeadingLevel } from '../plan/heading-level.ts'
import classes from '../plan/page.module.css'
import { usePlan } from '../plan/plan-context.ts'

type Indicator = EntityOf<'indicator'>

interface IndicatorTableProps {
  readonly owner: EntityOf<'objective'> | EntityOf<'result'>
  readonly level: HeadingLevel
}

/** The indicators of an objective or result, with a column a target year; columns that nothing fills are left out. */
export function IndicatorTable({ owner, level }: IndicatorTableProps): ReactElement | null {
  const speech = useSpeech()
  const { t } = speech
  const plan = usePlan()
  const indicators = childrenOf(plan, owner.id, 'indicator')
  if (indicators.length === 0) return null
  const columns = columnsFor(speech, plan, indicators)
  return (
    <section className={classes.section}>
      {createElement(`h${level}`, { className: classes.heading }, t('content.objective.indicators'))}
      <div className={classes.scroll}>
        <table className={tables.table}>
          <thead>
            <tr>
              <th scope="col">{t('content.indicator.title')}</th>
              {columns.map(({ key, head }) => (
                <th key={key} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {indicators.map((indicator) => (
              <tr key={indicator.id}>
                <th scope="row">
                  {indicator.secondary ? t('content.indicator.secondary') : indicator.title}
                </th>
                {columns.map(({ key, cell }) => (
                  <td key={key}>{cell(indicator)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

interface Column {
  readonly key: string
  readonly head: string
  readonly cell: (indicator: Indicator) => string
}

function columnsFor(speech: Speech, plan: Plan, indicators: readonly Indicator[]): readonly Column[] {
  const { t } = speech
  const targets = indicators.flatMap(({ id }) => childrenOf(plan, id, 'indicator-target'))
  const years = [...new Set(targets.map(({ year }) => year))].toSorted((a, b) => a - b)
  const columns: readonly Column[] = [
    { key: 'unit', head: t('content.indicator.unit'), cell: ({ unit }) => unit },
    { key: 'baseline', head: t('content.indicator.baseline'), cell: (one) => baseline(speech, one) },
    ...years.map((year) => ({
      key: String(year),
      head: t('content.indicator.target', { year }),
      cell: (one: Indicator) => target(speech, plan, one, year),
    })),
    { key: 'source', head: t('content.indicator.source'), cell: ({ source }) => source },
    { key: 'result', head: t('content.indicator.result'), cell: ({ result }) => result },
  ]
  return columns.filter(({ cell }) => indicators.some((one) => cell(one) !== ''))
}

function baseline({ t, format }: Speech, indicator: Indicator): string {
  const value = measured(format, indicator.baselineWords, indicator.baselineThousandths)
  const year = indicator.baselineYear
  return year === null || value === '' ? value : t('content.indicator.baselineOf', { value, year })
}

function target({ format }: Speech, plan: Plan, indicator: Indicator, year: number): string {
  const found = childrenOf(plan, indicator.id, 'indicator-target').find((one) => one.year === year)
  return found === undefined ? '' : measured(format, found.words, found.thousandths)
}

function measured(format: Speech['format'], words: string, thousandths: number | null): string {
  if (words !== '') return words
  return thousandths === null ? '' : format.thousandths(thousandths)
}
