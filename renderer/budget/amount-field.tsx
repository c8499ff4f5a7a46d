import { type ReactElement, useId } from 'react'
import { rootOf } from '../../shared/model/index.ts'
import { planNow } from '../drafting/text-actions.ts'
import { useSpeech } from '../i18n/language.ts'
import { useMoney, useSession } from '../plan/plan-context.ts'
import { newId } from '../state/ids.ts'
import classes from './amount-field.module.css'
import type { BudgetColumn } from './model/columns.ts'
import { type Entry, readEntry } from './model/entry.ts'
import type { LineRow } from './model/rows.ts'
import { entryValue, heldValue, writeBatch } from './model/writes.ts'
import { problemText } from './problem-text.ts'
import { useTypedValue } from './use-typed-value.ts'
import { cellName } from './words.ts'

interface AmountFieldProps {
  readonly row: LineRow
  readonly column: BudgetColumn
  /** Whether words may stand in place of amounts; they are shown in the first field. */
  readonly inWords: boolean
  readonly isFirst: boolean
}

/** One amount of an activity, read as the budget's grid reads it: taken over by Enter and by leaving, given up by Esc. */
export function AmountField({ row, column, inWords, isFirst }: AmountFieldProps): ReactElement {
  const { t } = useSpeech()
  const session = useSession()
  const money = useMoney()
  const id = useId()
  const held = heldValue(row, column)
  const amount = held?.type === 'amount' ? held.amount : null
  const words = inWords && isFirst && row.costKind !== 'amounts' ? row.costWords : ''
  const take = (text: string): Extract<Entry, { kind: 'problem' }> | null => {
    const plan = planNow(session)
    const { currency, numberStyle: style } = rootOf(plan)
    const entry = readEntry(text, { currency, style }, 'typed', inWords)
    if (entry.kind === 'problem') return entry
    const noWords = { type: 'cost-kind', costKind: 'unknown', words: '' } as const
    const value = entry.kind === 'empty' && words !== '' ? noWords : entryValue(entry)
    const batch = writeBatch(plan, [{ row, column, value }], newId)
    if (batch.length > 0) session.apply(batch)
    return null
  }
  const { typed, problem, handlers } = useTypedValue(take)
  return (
    <>
      <input
        className={classes.input}
        value={typed ?? (amount === null ? words : money.bare(amount))}
        autoComplete="off"
        spellCheck={false}
        aria-label={cellName(t, { row, column })}
        aria-invalid={problem !== null}
        {...(problem !== null && { 'aria-describedby': id })}
        {...handlers}
      />
      {problem !== null && (
        <p id={id} role="alert" className={classes.problem}>
          {problemText(t, problem, { plan: planNow(session), print: money.bare })}
        </p>
      )}
    </>
  )
}
