import type { ActivityColumnContent } from '../../formats/index.ts'
import { childrenOf, type EntityOf } from '../../model/index.ts'
import type { List, Paragraph } from '../tree.ts'
import { calculation, costWords, institutionsText, isSaid, periodText } from './activity-texts.ts'
import { type Context, codeOf } from './context.ts'
import { runOf } from './phrases.ts'
import { body, bold, listItem, listOf, own, ownLines } from './text.ts'

type Activity = EntityOf<'activity'>
type Blocks = readonly (Paragraph | List)[]

/** What a column shows of an activity itself; sources and amounts have rows of their own and come from elsewhere. */
export type CommonContent = Exclude<ActivityColumnContent, 'fundingSource' | 'amounts-by-year' | 'total'>

/** True for what is printed once an activity, not once a source. */
export function isCommon(content: ActivityColumnContent): content is CommonContent {
  return content !== 'fundingSource' && content !== 'amounts-by-year' && content !== 'total'
}

/** The blocks of one cell of an activity. */
export function activityCell(context: Context, activity: Activity, content: CommonContent): Blocks {
  switch (content) {
    case 'code':
      return [body(runOf(codeOf(context, activity.id)))]
    case 'period':
      return wordsOf(context, periodText(context, activity), activity.periodWords)
    case 'responsible':
    case 'supporting':
      return ownLines(context, institutionsText(context, activity[content]))
    case 'costDescription':
      return costBlocks(context, activity)
    case 'steps':
    case 'indicators': {
      const list = listOf(
        activity[content].map((text) => listItem(own(context, text))),
        content === 'steps',
      )
      return list === null ? [] : [list]
    }
    default:
      return ownLines(context, activity[content])
  }
}

/**
 * The description of the cost; the calculation where nobody wrote one; the words of the cost where there is neither, and
 * beside amounts those that the plan itself has.
 */
function costBlocks(context: Context, activity: Activity): Blocks {
  const description = describedCost(context, activity)
  if (hasLines(context, activity)) return [...description, ...ownLines(context, activity.costWords)]
  return description.length > 0 || !areWords(context, activity) ? description : costWordsOf(context, activity)
}

function describedCost(context: Context, activity: Activity): Blocks {
  const written = ownLines(context, activity.costDescription)
  return written.length > 0
    ? written
    : calculation(context, activity).flatMap((line) => ownLines(context, line))
}

/**
 * The words that stand in place of an activity's amounts: none, so that a sign does, where the description of the cost has
 * them already.
 */
export function wordsForAmounts(context: Context, activity: Activity): Blocks {
  const isShown = context.format.activityTable.columns.some(({ content }) => content === 'costDescription')
  const isBare = describedCost(context, activity).length === 0
  if (!areWords(context, activity) || isSaid(costWords(context, activity), activity)) return []
  return isShown && isBare ? [] : costWordsOf(context, activity)
}

function areWords(context: Context, activity: Activity): boolean {
  return costWords(context, activity).trim() !== context.words.cost.notStated
}

function costWordsOf(context: Context, activity: Activity): Blocks {
  return wordsOf(context, costWords(context, activity), activity.costWords)
}

function hasLines({ plan }: Context, { id }: Activity): boolean {
  return childrenOf(plan, id, 'cost-line').length > 0
}

/** A text that is the plan's where the plan has words of its own for it, else fixed. */
function wordsOf(context: Context, text: string, planWords: string): Blocks {
  if (planWords.trim() !== '') return ownLines(context, text)
  return text === '' ? [] : [body(runOf(text))]
}

/** The title after its code, for a table that has no column for codes. */
export function codedTitle(context: Context, activity: Activity): Blocks {
  const [first, ...more] = ownLines(context, activity.title)
  const code = bold(runOf(`${codeOf(context, activity.id)} `))
  return [body([...code, ...(first?.content ?? [])]), ...more]
}
