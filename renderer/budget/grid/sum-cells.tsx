import type { HTMLAttributes, ReactElement } from 'react'
import type { Sums } from '../../../shared/totals/index.ts'
import { useSpeech } from '../../i18n/language.ts'
import type { BudgetColumn } from '../model/columns.ts'
import { lookData } from './aria.ts'
import classes from './grid.module.css'
import type { RowMarks } from './marks.ts'

interface SumCellsProps {
  readonly columns: readonly BudgetColumn[]
  readonly label: string
  readonly level: number
  readonly sums: Sums
  readonly print: (amount: number) => string
  readonly marks: RowMarks
  /** What a cell says to others than the eye. */
  readonly attributesOf: (column: number, isLabel: boolean) => HTMLAttributes<HTMLDivElement>
}

/** The cells of a row of sums; its label spans the names of activity and source. */
export function SumCells(props: SumCellsProps): readonly ReactElement[] {
  const { t } = useSpeech()
  const { columns, label, level, sums, print, marks, attributesOf } = props
  const nothing = t('common.dash')
  return columns.flatMap((column, at) => {
    if (column.kind === 'source') return []
    const isLabel = column.kind === 'activity'
    return (
      <div
        key={column.key}
        className={classes.cell}
        {...lookData(column, at, marks)}
        {...attributesOf(at, isLabel)}
        {...(isLabel && { 'aria-colspan': 2, 'data-label': true })}
      >
        {isLabel ? (
          <span className={classes.text} data-level={level} title={label}>
            {label}
          </span>
        ) : (
          sumText(amountOf(column, sums), print, nothing)
        )}
      </div>
    )
  })
}

/** A sum; a dash where there is nothing to add up. */
function sumText(amount: number | null, print: SumCellsProps['print'], nothing: string): string {
  if (amount === null) return ''
  return amount === 0 ? nothing : print(amount)
}

function amountOf({ kind, index }: BudgetColumn, sums: Sums): number | null {
  if (kind === 'year') return sums.years[index] ?? 0
  return kind === 'whole' || kind === 'outside' || kind === 'total' ? sums[kind] : null
}
