import type { EntityOf, Id } from '../../../shared/model/index.ts'
import { changeThenFocus } from '../../drafting/focus.ts'
import type { TableTexts } from '../../drafting/pasted-table.ts'
import { planNow } from '../../drafting/text-actions.ts'
import { saveTyped } from '../../drafting/typing.ts'
import type { Translate } from '../../i18n/language.ts'
import { newId } from '../../state/ids.ts'
import { tell, withdraw } from '../../state/notices.ts'
import type { PlanSession } from '../../state/plan-session.ts'
import { type PastedActivities, pastedActivities } from './insert.ts'
import type { LaidBlock } from './lay-block.ts'

const key = 'pasted-table'

/**
 * Makes activities of a pasted table after one, and says what came of it.
 * @param keyOf the key of the focus for a new activity
 * @returns whether the table had the headings that this takes
 */
export function takeTable(
  session: PlanSession,
  after: EntityOf<'activity'>,
  table: TableTexts,
  keyOf: (id: Id) => string,
): boolean {
  saveTyped()
  const made = pastedActivities(planNow(session), after, table, newId)
  if (made === null) return false
  changeThenFocus(() => session.apply(made.batch), keyOf(made.ids.at(-1) ?? after.id), 'end')
  tell({ key, tone: 'info', say: (t) => wordsOf(t, made) })
  return true
}

/** Says that a table was not taken, and how it would be. */
export function tellNoHeads(): void {
  tell({ key, tone: 'error', say: (t) => t('drafting.table.noHeads') })
}

/** Says what of a block that was laid over the cells did not find its place, and what came into the lists with it. */
export function tellLaid({ added, leftOut }: Pick<LaidBlock, 'added' | 'leftOut'>): void {
  if (added.length === 0 && leftOut === 0) return
  const isLost = leftOut > 0
  tell({
    key,
    tone: isLost ? 'error' : 'info',
    say: (t) =>
      spoken([
        isLost && t('drafting.table.astray', { count: leftOut }),
        added.length > 0 && t('drafting.table.new', { names: added.join(', ') }),
      ]),
  })
}

/** Takes away what was said of an earlier one. */
export function withdrawTable(): void {
  withdraw(key)
}

function wordsOf(t: Translate, { ids, added, columns, leftOut, unread }: PastedActivities): string {
  return spoken([
    t('drafting.table.added', { count: ids.length }),
    added.length > 0 && t('drafting.table.new', { names: added.join(', ') }),
    columns.length > 0 && t('drafting.table.columns', { columns: columns.join(', ') }),
    unread.length > 0 && t('drafting.table.unread', { amounts: unread.join(', ') }),
    leftOut > 0 && t('drafting.table.leftOut', { count: leftOut }),
  ])
}

/** Those of some sentences that apply. */
function spoken(sentences: readonly (string | false)[]): string {
  return sentences.filter((words) => words !== false).join(' ')
}
