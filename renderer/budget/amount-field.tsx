import { type KeyboardEvent, type ReactElement, useId, useState } from 'react'
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
  const [typed, setTyped] = useState<string | null>(null)
  const [problem, setProblem] = useState<Extract<Entry, { kind: 'problem' }> | null>(null)
  const id = useId()
  const held = heldValue(row, column)
  const amount = held?.type === 'amount' ? held.amount : null
  const words = inWords && isFirst && row.costKind !== 'amounts' ? row.costWords : ''
  const finish = (): void => {
    if (typed === null) return
    const plan = planNow(session)
    const { currency, numberStyle: style } = rootOf(plan)
    const entry = readEntry(typed, { currency, style }, 'typed', inWords)
    setProblem(entry.kind === 'problem' ? entry : null)
    if (entry.kind === 'problem') return
    const noWords = { type: 'cost-kind', costKind: 'unknown', words: '' } as const
    const value = entry.kind === 'empty' && words !== '' ? noWords : entryValue(entry)
    const batch = writeBatch(plan, [{ row, column, value }], newId)
    if (batch.length > 0) session.apply(batch)
    setTyped(null)
  }
  const press = ({ key }: KeyboardEvent): void => {
    if (key === 'Enter') finish()
    if (key !== 'Escape') return
    setTyped(null)
    setProblem(null)
  }
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
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        onKeyDown={press}
        onBlur={finish}
      />
      {problem !== null && (
        <p id={id} role="alert" className={classes.problem}>
          {problemText(t, problem, { plan: planNow(session), print: money.bare })}
        </p>
      )}
    </>
  )
}
