import { useMemo } from 'react'
import { type ActivityField, activityFieldsOf, type PlanFormat } from '../../shared/formats/index.ts'
import { usePlanFormat } from '../formats/use-plan-format.ts'
import { useSpeech } from '../i18n/language.ts'
import { type ColumnName, columnNames } from './columns.ts'

/** The columns that a plan's format has, and what it calls them. */
export interface OfferedColumns {
  readonly offered: readonly ColumnName[]
  /** Those of the chosen ones that the format has. */
  readonly shown: readonly ColumnName[]
  readonly head: (name: ColumnName) => string
}

/** The columns of the table for the open plan. */
export function useColumns(chosen: readonly ColumnName[]): OfferedColumns {
  const { t } = useSpeech()
  const { format, heading } = usePlanFormat()
  const offered = useMemo(() => columnsIn(format), [format])
  const shown = useMemo(() => chosen.filter((name) => offered.includes(name)), [chosen, offered])
  return {
    offered,
    shown,
    head: (name) => {
      const field = fieldOf(name)
      return (field === null ? null : heading(field)) ?? t(`drafting.activities.columns.${name}`)
    },
  }
}

/** The columns for what a format prints; amounts are printed in all of them. */
export function columnsIn(format: PlanFormat): readonly ColumnName[] {
  const fields = activityFieldsOf(format)
  return columnNames.filter((name) => {
    const field = fieldOf(name)
    return name === 'sources' || field === null || fields.includes(field)
  })
}

function fieldOf(name: ColumnName): ActivityField | null {
  if (name === 'total') return null
  return name === 'sources' ? 'fundingSources' : name
}
