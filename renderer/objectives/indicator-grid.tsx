import { ActionIcon, Button } from '@mantine/core'
import { createElement, type ReactElement, useState } from 'react'
import { childrenOf, type EntityOf } from '../../shared/model/index.ts'
import { Icon } from '../components/icons.tsx'
import tables from '../components/table.module.css'
import { HeadCell, TitledCells } from '../components/titled-cells.tsx'
import { useRoom } from '../components/use-room.ts'
import { changeThenFocus, focusKey } from '../drafting/focus.ts'
import { useSpeech } from '../i18n/language.ts'
import type { HeadingLevel } from '../plan/heading-level.ts'
import classes from '../plan/page.module.css'
import { useCodes, usePlan } from '../plan/plan-context.ts'
import { IndicatorCell } from './indicator-cell.tsx'
import own from './indicator-grid.module.css'
import { headOf } from './indicator-head.ts'
import { isTitle } from './indicator-layout.ts'
import { columnKey, type Indicator } from './indicator-values.ts'
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
  const { ref, room } = useRoom()
  const control = useIndicatorGrid(owner.id, room ?? 0)
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
      <div ref={ref} className={classes.scroll}>
        {room !== null && (
          <table className={`${tables.table} ${own.grid}`}>
            <caption className={tables.hidden}>
              {t('common.coded', { code, title: t('content.objective.indicators') })}
            </caption>
            <Heads control={control} />
            <tbody>
              {control.rows.map((indicator, index) => (
                <Row key={indicator.id} indicator={indicator} number={index + 1} control={control} />
              ))}
            </tbody>
          </table>
        )}
      </div>
    </section>
  )
}

function Heads({ control }: Pick<RowProps, 'control'>): ReactElement {
  const speech = useSpeech()
  return (
    <thead>
      <tr>
        <TitledCells
          columns={control.columns}
          isTitle={isTitle}
          isBelow={control.isBelow}
          cell={(column, isPlaced) => (
            <HeadCell
              key={columnKey(column)}
              isPlaced={isPlaced}
              className={isPlaced && !isTitle(column) ? tables.hidden : undefined}
              data-column={column.name}
            >
              {headOf(speech, column)}
            </HeadCell>
          )}
        />
        <td className={own.last} />
      </tr>
    </thead>
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
      <TitledCells
        columns={control.columns}
        isTitle={isTitle}
        isBelow={control.isBelow}
        cell={(column, isPlaced) => (
          <IndicatorCell
            key={columnKey(column)}
            indicator={indicator}
            column={column}
            isPlaced={isPlaced}
            number={number}
            control={control}
          />
        )}
      />
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
