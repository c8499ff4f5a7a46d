import { ActionIcon, Button } from '@mantine/core'
import { createElement, type ReactElement, useState } from 'react'
import type { Term } from '../../shared/checks/index.ts'
import { childrenOf, type EntityOf, fieldsOf, type Plan } from '../../shared/model/index.ts'
import type { Spot } from '../checks/marks.ts'
import { useMarkAt } from '../checks/use-mark.ts'
import { Icon } from '../components/icons.tsx'
import tables from '../components/table.module.css'
import { changeThenFocus, focusKey } from '../drafting/focus.ts'
import { TextField } from '../drafting/text-field.tsx'
import { phraseText } from '../formats/made-formats.ts'
import { type Speech, useSpeech } from '../i18n/language.ts'
import type { HeadingLevel } from '../plan/heading-level.ts'
import classes from '../plan/page.module.css'
import { useCodes, usePlan } from '../plan/plan-context.ts'
import own from './indicator-grid.module.css'
import { cellText, columnKey, type Indicator, type IndicatorColumn } from './indicator-values.ts'
import { type IndicatorGridControl, useIndicatorGrid } from './use-indicator-grid.ts'

interface IndicatorGridProps {
  readonly owner: EntityOf<'objective'> | EntityOf<'result'>
  readonly level: HeadingLevel
}

/** The indicators of an objective or result in a small grid; only a button where there are none yet. */
export function IndicatorGrid({ owner, level }: IndicatorGridProps): ReactElement {
  const speech = useSpeech()
  const { t } = speech
  const plan = usePlan()
  const control = useIndicatorGrid(owner.id)
  const code = useCodes().get(owner.id) ?? ''
  const [asked, ask] = useState(false)
  if (!asked && childrenOf(plan, owner.id, 'indicator').length === 0) {
    const words = t('drafting.indicator.add')
    return (
      <Button
        variant="subtle"
        leftSection={<Icon name="plus" size={14} />}
        data-focus={focusKey(owner.id, 'add-indicator')}
        aria-label={t('common.labelled', { label: words, value: code })}
        onClick={() => changeThenFocus(() => ask(true), focusKey(control.empty, 'title'))}
      >
        {words}
      </Button>
    )
  }
  return (
    <section className={classes.section}>
      {createElement(`h${level}`, { className: classes.heading }, t('content.objective.indicators'))}
      <div className={classes.scroll}>
        <table className={`${tables.table} ${own.grid}`}>
          <caption className={tables.hidden}>
            {t('common.coded', { code, title: t('content.objective.indicators') })}
          </caption>
          <thead>
            <tr>
              {control.columns.map((column) => (
                <th key={columnKey(column)} scope="col" data-column={column.name}>
                  {headOf(speech, column)}
                </th>
              ))}
              <td className={own.last} />
            </tr>
          </thead>
          <tbody>
            {control.rows.map((indicator, index) => (
              <Row key={indicator.id} indicator={indicator} number={index + 1} control={control} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

interface RowProps {
  readonly indicator: Indicator
  readonly number: number
  readonly control: IndicatorGridControl
}

function Row({ indicator, number, control }: RowProps): ReactElement {
  const { t } = useSpeech()
  const { id, title } = indicator
  const isNew = id === control.empty
  return (
    <tr>
      {control.columns.map((column) => (
        <Cell
          key={columnKey(column)}
          indicator={indicator}
          column={column}
          number={number}
          control={control}
        />
      ))}
      <td className={own.last}>
        {!isNew && (
          <ActionIcon
            size="sm"
            className={own.remove ?? ''}
            aria-label={t('common.labelled', { label: t('drafting.tree.remove'), value: title })}
            title={t('drafting.tree.remove')}
            onClick={() => control.remove(id)}
          >
            <Icon name="close" size={12} />
          </ActionIcon>
        )}
      </td>
    </tr>
  )
}

function Cell({
  indicator,
  column,
  number,
  control,
}: RowProps & { readonly column: IndicatorColumn }): ReactElement {
  const speech = useSpeech()
  const { t, format } = speech
  const plan = usePlan()
  const { id, secondary } = indicator
  const mark = useMarkAt(spotsOf(plan, indicator, column, control.columns))
  const head = headOf(speech, column)
  const isNew = id === control.empty
  if (column.name === 'title' && secondary)
    return <td className={classes.dim}>{t('content.indicator.secondary')}</td>
  const label = isNew
    ? t('drafting.indicator.new', { column: head })
    : t('drafting.indicator.cell', { column: head, number })
  return (
    <td className={own.cell}>
      <TextField
        name={focusKey(id, columnKey(column))}
        value={cellText(plan, indicator, column, format.thousandths)}
        save={(now, text) => control.save(now, id, column, text)}
        maximumLength={longest(column)}
        label={label}
        placeholder={isNew && column.name === 'title' ? t('drafting.indicator.placeholder') : ''}
        look="cell"
        mark={mark}
        onKeyDown={(event) => control.press(event, id, column)}
      />
    </td>
  )
}

/** Whether what is found of a cell is shown in a column other than that of the title, which shows the rest. */
function isIn({ name }: IndicatorColumn, cell: Term): boolean {
  if (name === 'baseline') return cell === 'baseline' || cell === 'baselineWords'
  return name !== 'title' && name === cell
}

/** What a cell shows; a target is an entity of its own, below its indicator. */
function spotsOf(
  plan: Plan,
  { id }: Indicator,
  column: IndicatorColumn,
  columns: readonly IndicatorColumn[],
): readonly Spot[] {
  if (column.name === 'baseline') return [{ entity: id, cells: ['baseline', 'baselineWords'] }]
  if (column.name === 'baselineYear') return []
  if (column.name === 'title')
    return [{ entity: id, cells: (cell) => !columns.some((one) => isIn(one, cell)) }]
  if (column.name !== 'target') return [{ entity: id, cells: column.name }]
  const { year } = column
  const targets = childrenOf(plan, id, 'indicator-target').filter((target) => target.year === year)
  // What is said of words among numbers names no year: it is about the targets without a figure.
  const isWords = targets.some(({ words }) => words !== '' && !/\d/.test(words))
  return [
    { entity: id, cells: 'target', year },
    ...(isWords ? [{ entity: id, cells: 'target', year: null } as const] : []),
    ...targets.map((target) => ({ entity: target.id })),
  ]
}

function longest(column: IndicatorColumn): number {
  const names = { baseline: 'baselineWords', target: 'baselineWords' } as const
  if (column.name === 'baselineYear') return 4
  const name = column.name === 'baseline' || column.name === 'target' ? names[column.name] : column.name
  return fieldsOf('indicator')[name]?.maximumLength ?? 0
}

function headOf({ t, language }: Speech, column: IndicatorColumn): string {
  if (column.heading !== undefined) {
    const words = phraseText(column.heading, language)
    if (words !== '')
      return column.name === 'target' ? words.replaceAll('{{year}}', String(column.year)) : words
  }
  if (column.name === 'target') return t('content.indicator.target', { year: column.year })
  if (column.name === 'baselineYear') return t('drafting.indicator.baselineYear')
  return t(`content.indicator.${column.name}`)
}
