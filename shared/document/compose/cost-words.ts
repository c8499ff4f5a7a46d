import { childrenOf, type EntityOf } from '../../model/index.ts'
import type { List, Paragraph } from '../tree.ts'
import { calculation, costWords, isSaid } from './activity-texts.ts'
import type { Context } from './context.ts'
import { runOf } from './phrases.ts'
import { body, ownLines } from './text.ts'

type Activity = EntityOf<'activity'>
export type Blocks = readonly (Paragraph | List)[]

/**
 * The description of the cost; the calculation where nobody wrote one; the words of the cost where there is neither, and
 * beside amounts those that the plan itself has.
 */
export function costBlocks(context: Context, activity: Activity): Blocks {
  const description = describedCost(context, activity)
  if (hasLines(context, activity)) return [...description, ...ownLines(context, activity.costWords)]
  return description.length > 0 || !areWords(context, activity) ? description : costWordsOf(context, activity)
}

/** An activity's cost in its own words, else as its cost items say it. */
export function describedCost(context: Context, activity: Activity): Blocks {
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
  const isTold = isBare || isSaid(costWords(context, activity), activity.costDescription)
  if (!areWords(context, activity) || (isShown && isTold)) return []
  return costWordsOf(context, activity)
}

/** True if there are words for a cost without amounts, not just a sign. */
export function areWords(context: Context, activity: Activity): boolean {
  return costWords(context, activity).trim() !== context.words.cost.notStated
}

/** The official words of a cost that is no amount. */
export function costWordsOf(context: Context, activity: Activity): Blocks {
  return wordsOf(context, costWords(context, activity), activity.costWords)
}

/** A text that is the plan's where the plan has words of its own for it, else fixed. */
export function wordsOf(context: Context, text: string, planWords: string): Blocks {
  if (planWords.trim() !== '') return ownLines(context, text)
  return text === '' ? [] : [body(runOf(text))]
}

function hasLines({ plan }: Context, { id }: Activity): boolean {
  return childrenOf(plan, id, 'cost-line').length > 0
}
