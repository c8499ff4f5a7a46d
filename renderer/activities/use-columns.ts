import { useMemo } from 'react'
import { type ActivityField, activityFieldsOf, isOwn, type PlanFormat } from '../../shared/formats/index.ts'
import { usePlanFormat } from '../formats/use-plan-format.ts'
import { useSpeech } from '../i18n/language.ts'
import { type ColumnName, columnNames, isColumnShown } from './columns.ts'
import { useActivitiesView } from './view.ts'

/** The columns that a plan's format has, and what it calls them. */
export interface OfferedColumns {
  readonly offered: readonly ColumnName[]
  /** Those of the chosen ones that the format has. */
  readonly shown: readonly ColumnName[]
  readonly head: (name: ColumnName) => string
}

/** The columns of the table for the open plan. */
export function useColumns(): OfferedColumns {
  const { toggled } = useActivitiesView()
  const { t } = useSpeech()
  const { format, heading } = usePlanFormat()
  const offered = useMemo(() => columnsIn(format), [format])
  const shown = useMemo(() => offered.filter((name) => isColumnShown(name, toggled)), [toggled, offered])
  return {
    offered,
    shown,
    head: (name) => {
      const field = fieldOf(name)
      const own = field === null ? null : heading(field)
      if (isOwn(name)) return own ?? t('formats.ownColumn')
      return own ?? t(`drafting.activities.columns.${name}`)
    },
  }
}

const ofCost = ['costKind', 'costDescription', 'fundingSources'] as const

/** The columns for what a format prints, in its order; amounts are printed in all of them. */
export function columnsIn(format: PlanFormat): readonly ColumnName[] {
  const fields = activityFieldsOf(format)
  const rankOf = (name: ColumnName): number => {
    const field = fieldOf(name)
    // The total comes after all that is said of the cost.
    return field === null ? Math.max(...ofCost.map((one) => fields.indexOf(one))) : fields.indexOf(field)
  }
  const own = fields.filter((field) => isOwn(field))
  return [...columnNames, ...own]
    .filter((name) => name === 'sources' || name === 'total' || rankOf(name) !== -1)
    .toSorted((one, other) => placeOf(rankOf(one), fields) - placeOf(rankOf(other), fields))
}

/** What a format prints nowhere comes last. */
function placeOf(rank: number, { length }: readonly ActivityField[]): number {
  return rank === -1 ? length : rank
}

function fieldOf(name: ColumnName): ActivityField | null {
  if (name === 'total') return null
  return name === 'sources' ? 'fundingSources' : name
}
