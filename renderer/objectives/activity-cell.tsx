import type { ReactElement } from 'react'
import { isOwn, ownText } from '../../shared/formats/index.ts'
import type { EntityOf, Plan } from '../../shared/model/index.ts'
import { splitOf } from '../../shared/totals/index.ts'
import { BodyCell } from '../components/titled-cells.tsx'
import { type Speech, useSpeech } from '../i18n/language.ts'
import { useMoney, usePlan, useTotals } from '../plan/plan-context.ts'
import own from './activity-table.module.css'
import { activityPeriod, namesOf, sourcesOf } from './activity-texts.ts'
import type { CellContent, TableColumn } from './table-columns.ts'
import { isTitle } from './table-layout.ts'
import { TreeTitle } from './tree-title.tsx'

type Activity = EntityOf<'activity'>

interface ActivityCellProps {
  readonly activity: Activity
  readonly column: TableColumn
  readonly isPlaced: boolean
}

/** What an activity says in a column; below its title, under a label, except for the description. */
export function ActivityCell({ activity, column, isPlaced }: ActivityCellProps): ReactElement {
  const { t } = useSpeech()
  const { key, head } = column
  const contents = useContents(activity, column)
  const isLabelled = isPlaced && !isTitle(column) && key !== 'description'
  return (
    <BodyCell
      isPlaced={isPlaced}
      isTitle={isTitle(column)}
      className={
        isTitle(column) ? own.title : isPlaced ? (isLabelled ? own.fact : own.description) : undefined
      }
    >
      {isLabelled && contents.length > 0 && (
        // Who hears the table hears the heading of the cell.
        <span aria-hidden="true">{t('common.labelled', { label: head, value: '' })}</span>
      )}
      {contents}
    </BodyCell>
  )
}

/** What is in a cell, one below the other; nothing where the activity says nothing. */
function useContents(activity: Activity, { contents, cost }: TableColumn): readonly ReactElement[] {
  const speech = useSpeech()
  const plan = usePlan()
  const money = useMoney()
  const amount = cost?.amount(splitOf(useTotals(), activity.id).all) ?? 0
  if (amount !== 0) return [<Text key="amount">{money.bare(amount)}</Text>]
  return contents.flatMap((content) => {
    if (content === 'title') return <TreeTitle key={content} entity={activity} level={null} />
    if (content === 'steps' || content === 'indicators') {
      const texts = activity[content]
      return texts.length === 0 ? [] : <Lines key={content} texts={texts} isOrdered={content === 'steps'} />
    }
    const text = textOf(speech, plan, activity, content)
    return text === '' ? [] : <Text key={content}>{text}</Text>
  })
}

/** What an activity says in words of a content that is one text. */
function textOf(
  { t, format }: Speech,
  plan: Plan,
  activity: Activity,
  content: Exclude<CellContent, 'title' | 'steps' | 'indicators'>,
): string {
  if (isOwn(content)) return ownText(plan, activity.id, content)
  switch (content) {
    case 'period':
      return activityPeriod(t, activity)
    case 'responsible':
    case 'supporting':
      return format.list(namesOf(plan, activity[content]))
    case 'fundingSource':
      return format.list(sourcesOf(plan, activity))
    case 'result-indicators':
      return ''
    default:
      return activity[content]
  }
}

function Text({ children }: { readonly children: string }): ReactElement {
  return <p className={own.text}>{children}</p>
}

interface LinesProps {
  readonly texts: readonly string[]
  readonly isOrdered: boolean
}

function Lines({ texts, isOrdered }: LinesProps): ReactElement {
  const List = isOrdered ? 'ol' : 'ul'
  return (
    <List className={own.lines}>
      {texts.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same
        <li key={index}>{text}</li>
      ))}
    </List>
  )
}
