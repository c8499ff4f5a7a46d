import { type OwnContent, ownColumn, ownTexts } from '../../shared/formats/index.ts'
import { type Id, limits, type Plan } from '../../shared/model/index.ts'
import type { Batch } from '../../shared/operations/index.ts'
import { change, insertion, removal } from '../drafting/batches.ts'
import { newId } from '../state/ids.ts'

/** The operations by which an activity says a text in a column that only its format has; empty text leaves none there. */
export function writeOwnText(plan: Plan, activity: Id, content: OwnContent, text: string): Batch {
  const [first, ...more] = ownTexts(plan, activity, content)
  if (first === undefined) {
    if (text === '' || !plan.entities.has(activity)) return []
    const values = { column: ownColumn(content), text: text.slice(0, limits.text) }
    return insertion(plan, 'own-text', { parent: activity, before: null }, [{ id: newId(), values }])
  }
  const going = (text === '' ? [first, ...more] : more).map(({ id }) => id)
  return [...(text === '' ? [] : change(plan, 'own-text', first.id, { text })), ...removal(plan, going)]
}
