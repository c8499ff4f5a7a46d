import type { ActivityColumn, ActivityColumnContent, Below, PlanFormat } from '../../formats/index.ts'
import { isOwn, numberedAs, ownText } from '../../formats/index.ts'
import { childrenOf, type EntityOf, entityOf } from '../../model/index.ts'
import type { List, ListItem, Paragraph } from '../tree.ts'
import { institutionsText, periodText } from './activity-texts.ts'
import { type Context, codeOf } from './context.ts'
import { type Blocks, costBlocks, wordsOf } from './cost-words.ts'
import { indicatorLine } from './indicator-lines.ts'
import { numberOf } from './labels.ts'
import { runOf } from './phrases.ts'
import { body, bold, listItem, listOf, own, ownLines } from './text.ts'

type Activity = EntityOf<'activity'>

/** The blocks of one cell of an activity: what its column shows, then what is printed below it. */
export function activityCell(
  context: Context,
  activity: Activity,
  { content, below }: Pick<ActivityColumn, 'content' | 'below'>,
): Blocks {
  return [...ownBlocks(context, activity, content), ...belowBlocks(context, activity, below)]
}

/** What a column itself shows. */
function ownBlocks(context: Context, activity: Activity, content: ActivityColumnContent): Blocks {
  if (isOwn(content)) return ownLines(context, ownText(context.plan, activity.id, content))
  return isBelow(content) ? contentBlocks(context, activity, content) : []
}

/** What is printed of an activity below something else. */
export function belowBlocks(context: Context, activity: Activity, below: readonly Below[]): Blocks {
  return below
    .filter(({ content, named }) => !named || !hasColumn(context.format, content))
    .flatMap(({ content, named }) => {
      const blocks = contentBlocks(context, activity, content)
      return named ? withName(context, content, blocks) : blocks
    })
}

const apart: readonly ActivityColumnContent[] = [
  'fundingSource',
  'amounts-by-year',
  'total',
  'cost',
  'yearly-cost',
  'objective',
]

/** True for what is printed once an activity, from the activity and its result alone. */
function isBelow(content: ActivityColumnContent): content is Below['content'] {
  return !apart.includes(content)
}

function hasColumn({ activityTable, objectiveParts }: PlanFormat, content: ActivityColumnContent): boolean {
  const columns = [...activityTable.columns, ...objectiveParts.flatMap((part) => part.columns)]
  return columns.some((column) => column.content === content)
}

function contentBlocks(context: Context, activity: Activity, content: Below['content']): Blocks {
  switch (content) {
    case 'code':
      return [body(runOf(activityNumber(context, activity)))]
    case 'coded-title':
      return codedTitle(context, activity)
    case 'period':
      return wordsOf(context, periodText(context, activity), activity.periodWords)
    case 'responsible':
    case 'supporting':
      return ownLines(context, institutionsText(context, activity[content]))
    case 'costDescription':
      return costBlocks(context, activity)
    case 'steps':
    case 'indicators':
      return listed(
        activity[content].map((text) => listItem(own(context, text))),
        content === 'steps',
      )
    case 'result':
    case 'result-indicators':
      return resultBlocks(context, activity, content)
    default:
      return ownLines(context, activity[content])
  }
}

/** What is said of the result above: once, at the first of its activities. */
function resultBlocks(context: Context, activity: Activity, content: ResultContent): Blocks {
  const { plan } = context
  const result = entityOf(plan, activity.parent, 'result')
  if (result === null || childrenOf(plan, result.id, 'activity')[0]?.id !== activity.id) return []
  return resultContent(context, result, content)
}

type ResultContent = Extract<Below['content'], 'result' | 'result-indicators'>

function resultContent(context: Context, result: EntityOf<'result'>, content: ResultContent): Blocks {
  if (content === 'result') return withCode(numberOf(context, result), ownLines(context, result.title))
  const indicators = childrenOf(context.plan, result.id, 'indicator')
  return listed(indicators.map((one) => listItem(indicatorLine(context, one), one.id)))
}

/** What a column shows of a result that has no activities. */
export function resultCell(
  context: Context,
  result: EntityOf<'result'>,
  { content, below }: Pick<ActivityColumn, 'content' | 'below'>,
): Blocks {
  const contents = [content, ...below.map((one) => one.content)]
  return contents.flatMap((one) =>
    one === 'result' || one === 'result-indicators' ? resultContent(context, result, one) : [],
  )
}

function listed(items: readonly ListItem[], ordered = false): readonly List[] {
  const list = listOf(items, ordered)
  return list === null ? [] : [list]
}

/** Blocks after the name of what they are. */
function withName(context: Context, content: Below['content'], blocks: Blocks): Blocks {
  const [first, ...more] = blocks
  const names: Partial<Record<Below['content'], string>> = context.words.activity
  const name = names[content]
  if (first === undefined || name === undefined) return blocks
  if (first.type === 'list') return [body(bold(runOf(`${name}:`))), first, ...more]
  return [{ ...first, content: [...bold(runOf(`${name}: `)), ...first.content] }, ...more]
}

/** The title after its code, for a table that has no column for codes. */
function codedTitle(context: Context, activity: Activity): Blocks {
  const title = ownLines(context, activity.title)
  return withCode(activityNumber(context, activity), title.length > 0 ? title : [body([])])
}

/** Lines after a code that stands before the first; none for no lines. */
function withCode(code: string, [first, ...more]: readonly Paragraph[]): Blocks {
  if (first === undefined) return []
  return [body([...bold(runOf(`${code} `)), ...first.content]), ...more]
}

/** The code of an activity in the figures of its level. */
function activityNumber(context: Context, { id }: Activity): string {
  const level = context.format.levels.find(({ kind }) => kind === 'activity')
  return numberedAs(level?.numbering ?? 'arabic', codeOf(context, id))
}
