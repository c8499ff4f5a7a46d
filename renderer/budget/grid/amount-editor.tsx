import { type ReactElement, useId } from 'react'
import { useSpeech } from '../../i18n/language.ts'
import { useView } from '../desk-context.ts'
import type { BudgetColumn } from '../model/columns.ts'
import { amountIn } from '../model/copy.ts'
import type { LineRow } from '../model/rows.ts'
import { problemText } from '../problem-text.ts'
import { cellName } from '../words.ts'
import classes from './cell-editor.module.css'
import { CellPopover } from './cell-popover.tsx'
import { useAmountEntry } from './use-amount-entry.ts'

interface AmountEditorProps {
  readonly row: LineRow
  readonly column: BudgetColumn
  readonly typed: string | null
}

/** Takes an amount or a calculation. What is no amount stays in the editor, with words that say what to do. */
export function AmountEditor({ row, column, typed }: AmountEditorProps): ReactElement {
  const { t } = useSpeech()
  const view = useView()
  const { input, problem, finish, press } = useAmountEntry({ row, column }, typed !== null)
  const message = useId()
  const held = amountIn(view, row, column) ?? null
  return (
    <div className={classes.editor} data-editor="amount">
      <input
        ref={input}
        className={classes.input}
        defaultValue={typed ?? (held === null ? '' : view.print(held))}
        // biome-ignore lint/a11y/noAutofocus: whoever types into a cell is in it
        autoFocus
        onFocus={({ currentTarget }) => {
          const { length } = currentTarget.value
          currentTarget.setSelectionRange(length, length)
        }}
        aria-label={cellName(t, { row, column })}
        aria-invalid={problem !== null}
        {...(problem !== null && { 'aria-describedby': message })}
        autoComplete="off"
        spellCheck={false}
        onKeyDown={press}
        onBlur={finish}
      />
      {problem !== null && (
        <CellPopover>
          <p id={message} role="alert" className={classes.problem}>
            {problemText(t, problem, view)}
          </p>
        </CellPopover>
      )}
    </div>
  )
}
