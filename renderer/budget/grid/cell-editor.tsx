import type { ReactElement } from 'react'
import { type BudgetColumn, takesAmounts } from '../model/columns.ts'
import type { LineRow } from '../model/rows.ts'
import { AmountEditor } from './amount-editor.tsx'
import { ChoiceEditor } from './choice-editor.tsx'

interface CellEditorProps {
  readonly row: LineRow
  readonly column: BudgetColumn
  /** What was typed in place of what the cell holds; null to go on with that. */
  readonly typed: string | null
}

/** What a cell is while it is being typed into. */
export function CellEditor(props: CellEditorProps): ReactElement {
  return takesAmounts(props.column) ? <AmountEditor {...props} /> : <ChoiceEditor {...props} />
}
