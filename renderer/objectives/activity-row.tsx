import type { ReactElement, ReactNode } from 'react'
import { Link } from 'wouter'
import { isOwn, ownText } from '../../shared/formats/index.ts'
import type { EntityOf } from '../../shared/model/index.ts'
import { type Sums, splitOf } from '../../shared/totals/index.ts'
import tables from '../components/table.module.css'
import { useSpeech } from '../i18n/language.ts'
import { planAddress } from '../places.ts'
import { useCodes, useMoney, usePlan, useTotals } from '../plan/plan-context.ts'
import own from './activity-table.module.css'
import { activityPeriod, costWords, namesOf, sourcesOf } from './activity-texts.ts'
import type { CellContent, TableColumn } from './table-columns.ts'
import { TreeTitle } from './tree-title.tsx'

interface ActivityRowProps {
  readonly activity: EntityOf<'activity'>
  readonly columns: readonly TableColumn[]
}

/** One activity in the table of its result; its title leads to its page. */
export function ActivityRow({ activity, columns }: ActivityRowProps): ReactElement {
  const { t } = useSpeech()
  const plan = usePlan()
  const code = useCodes().get(activity.id) ?? ''
  const sums = splitOf(useTotals(), activity.id).all
  const costs = columns.filter(({ cost }) => cost !== null)
  const isFree = costs.every(({ cost }) => cost?.amount(sums) === 0)
  const words = isFree ? costWords(t, activity) : ''
  return (
    <tr>
      <td className={tables.code}>
        <Link
          href={planAddress(plan.id, activity.id)}
          aria-label={t('common.labelled', { label: t('drafting.tree.openForm'), value: code })}
          title={t('drafting.tree.openForm')}
        >
          {code}
        </Link>
      </td>
      {columns.map((column, index) => {
        const { key, contents } = column
        if (column.cost !== null) {
          const isFirst = words !== '' && column === costs[0]
          // The words take the place of all amounts that stand together.
          if (words !== '' && !isFirst && columns[index - 1]?.cost !== null) return null
          const isWords = words !== '' && isFirst
          return (
            <Amount
              key={key}
              column={column}
              sums={sums}
              words={isWords ? words : ''}
              span={runFrom(columns, index)}
            />
          )
        }
        const content = contents.map((one) => <CellText key={one} activity={activity} content={one} />)
        return contents[0] === 'title' ? (
          <th key={key} scope="row" className={own.title}>
            {content}
          </th>
        ) : (
          <td key={key}>{content}</td>
        )
      })}
    </tr>
  )
}

/** How many columns of amounts stand together from here. */
function runFrom(columns: readonly TableColumn[], index: number): number {
  const end = columns.findIndex(({ cost }, at) => at > index && cost === null)
  return (end === -1 ? columns.length : end) - index
}

interface AmountProps {
  readonly column: TableColumn
  readonly sums: Sums
  /** What stands in place of all amounts; empty where there are any. */
  readonly words: string
  readonly span: number
}

function Amount({ column, sums, words, span }: AmountProps): ReactElement {
  const { t } = useSpeech()
  const money = useMoney()
  if (words !== '') {
    return (
      <td colSpan={span} className={own.words}>
        {words}
      </td>
    )
  }
  const amount = column.cost?.amount(sums) ?? 0
  return <td className={tables.number}>{amount === 0 ? t('common.dash') : money.bare(amount)}</td>
}

interface CellTextProps {
  readonly activity: EntityOf<'activity'>
  readonly content: CellContent
}

/** One value of an activity; nothing where it says nothing. */
function CellText({ activity, content }: CellTextProps): ReactElement | null {
  const { t, format } = useSpeech()
  const plan = usePlan()
  if (isOwn(content)) return <Text>{ownText(plan, activity.id, content)}</Text>
  switch (content) {
    case 'title':
      return <TreeTitle entity={activity} level={null} />
    case 'steps':
      return <Lines texts={activity.steps} as="ol" />
    case 'indicators':
      return <Lines texts={activity.indicators} as="ul" />
    case 'period':
      return <Text>{activityPeriod(t, activity)}</Text>
    case 'responsible':
    case 'supporting':
      return <Text>{format.list(namesOf(plan, activity[content]))}</Text>
    case 'fundingSource':
      return <Text>{format.list(sourcesOf(plan, activity))}</Text>
    case 'result-indicators':
      return null
    default:
      return <Text>{activity[content]}</Text>
  }
}

function Text({ children }: { readonly children: string }): ReactElement | null {
  return children === '' ? null : <p className={own.text}>{children}</p>
}

function Lines({
  texts,
  as: List,
}: {
  readonly texts: readonly string[]
  readonly as: 'ol' | 'ul'
}): ReactNode {
  if (texts.length === 0) return null
  return (
    <List className={own.lines}>
      {texts.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same
        <li key={index}>{text}</li>
      ))}
    </List>
  )
}
