import { type ReactElement, useId } from 'react'
import { useSpeech } from '../../i18n/language.ts'
import type { BudgetColumn } from '../model/columns.ts'
import type { LineRow } from '../model/rows.ts'
import { cellName } from '../words.ts'
import { listAria, optionProps } from './aria.ts'
import classes from './cell-editor.module.css'
import { CellPopover } from './cell-popover.tsx'
import { useChoice } from './use-choice.ts'

interface ChoiceEditorProps {
  readonly row: LineRow
  readonly column: BudgetColumn
  readonly typed: string | null
}

const labels = { new: 'budget.newSource', words: 'budget.costInWords' } as const

/** Chooses one of several words by typing their beginning; a source that the plan does not have yet is made. */
export function ChoiceEditor({ row, column, typed }: ChoiceEditorProps): ReactElement {
  const { t } = useSpeech()
  const { text, items, current, isTaken, type, take, press, leave } = useChoice(row, column, typed)
  const list = useId()
  const name = cellName(t, { row, column })
  return (
    <div className={classes.editor} data-editor="choice">
      <input
        className={classes.input}
        data-choice="true"
        value={text}
        // biome-ignore lint/a11y/noAutofocus: whoever types into a cell is in it
        autoFocus
        role="combobox"
        aria-label={name}
        aria-expanded="true"
        aria-controls={list}
        aria-autocomplete="list"
        {...(items.length > 0 && { 'aria-activedescendant': `${list}-${current}` })}
        autoComplete="off"
        spellCheck={false}
        onChange={({ currentTarget }) => type(currentTarget.value)}
        onKeyDown={press}
        onBlur={leave}
      />
      <CellPopover>
        {isTaken && (
          <p role="alert" className={classes.problem}>
            {t('budget.taken')}
          </p>
        )}
        {items.length === 0 && <p className={classes.none}>{t('budget.noOption', { text })}</p>}
        <div className={classes.list} {...listAria(list, name)}>
          {items.map((item, index) => (
            <div
              key={item.type === 'option' ? item.option.key : item.type}
              className={classes.option}
              {...optionProps(`${list}-${index}`, index === current, () => take(item))}
            >
              {item.type === 'option' ? item.option.label : t(labels[item.type], { name: item.name })}
            </div>
          ))}
        </div>
      </CellPopover>
    </div>
  )
}
