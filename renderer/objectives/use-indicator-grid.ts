import { type ClipboardEvent, type KeyboardEvent, useState } from 'react'
import { childrenOf, createEntity, type Id, limits, type Plan } from '../../shared/model/index.ts'
import type { Batch } from '../../shared/operations/index.ts'
import { tellLaid, withdrawTable } from '../activities/pasted/take-table.ts'
import { announce } from '../drafting/announcer.tsx'
import { relocation } from '../drafting/batches.ts'
import { changeThenFocus, focusKey, focusOn } from '../drafting/focus.ts'
import { type GridAction, gridAction } from '../drafting/grid-keys.ts'
import { caretIn } from '../drafting/list-keys.ts'
import { pastedLines } from '../drafting/pasted-lines.ts'
import { pastedTable } from '../drafting/pasted-table.ts'
import { removeAsking } from '../drafting/removal.ts'
import { planNow } from '../drafting/text-actions.ts'
import { saveTyped } from '../drafting/typing.ts'
import { usePlanFormat } from '../formats/use-plan-format.ts'
import { type Translate, useSpeech } from '../i18n/language.ts'
import { usePlan, useSession } from '../plan/plan-context.ts'
import { newId } from '../state/ids.ts'
import { tell } from '../state/notices.ts'
import type { PlanSession } from '../state/plan-session.ts'
import { headOf } from './indicator-head.ts'
import { indicatorLayout } from './indicator-layout.ts'
import {
  columnKey,
  columnsOf,
  type Indicator,
  type IndicatorColumn,
  isYear,
  writeCell,
} from './indicator-values.ts'
import { layIndicators } from './pasted-indicators.ts'

/** The grid of an owner's indicators, the empty row in which the next one is written last. */
export interface IndicatorGridControl {
  readonly rows: readonly Indicator[]
  /** In reading order. */
  readonly columns: readonly IndicatorColumn[]
  readonly isBelow: (column: IndicatorColumn) => boolean
  /** The id of the empty row. */
  readonly empty: Id
  readonly save: (plan: Plan, id: Id, column: IndicatorColumn, text: string) => Batch
  readonly press: (event: KeyboardEvent<HTMLTextAreaElement>, id: Id, column: IndicatorColumn) => void
  /** Lays a block of cells, or a list, over the grid; a text alone is left to the field. */
  readonly paste: (event: ClipboardEvent<HTMLTextAreaElement>, id: Id, column: IndicatorColumn) => void
  /** Says what could not be taken over of the text of a cell that is left: the cell shows again what it had. */
  readonly leave: (column: IndicatorColumn, text: string) => void
  readonly remove: (id: Id) => void
}

/** Keys and changes of the indicators under an objective or result, in a room of so many rem. */
export function useIndicatorGrid(owner: Id, room: number): IndicatorGridControl {
  const speech = useSpeech()
  const { t } = speech
  const session = useSession()
  const plan = usePlan()
  const [kept, setEmpty] = useState(newId)
  let empty = kept
  if (plan.entities.has(kept)) {
    empty = newId()
    setEmpty(empty)
  }
  const indicators = childrenOf(plan, owner, 'indicator')
  const rows = [...indicators, createEntity('indicator', { id: empty, parent: owner, position: 'z' })]
  const all = columnsOf(plan, indicators, usePlanFormat().format)
  const { columns, isBelow } = indicatorLayout(all, (column) => headOf(speech, column), room)
  const scope: GridScope = { t, session, owner, rows, columns, empty }
  return {
    rows,
    columns,
    isBelow,
    empty,
    save: (now, id, column, text) => writeCell(now, id, column, text, { owner, target: newId() }),
    leave: ({ name }, typed) => {
      const text = typed.trim()
      if (name !== 'baselineYear' || text === '' || isYear(text)) return
      tell({
        key: 'baseline-year',
        tone: 'error',
        say: (say) => say('drafting.indicator.noYear', { text, from: limits.firstYear, to: limits.lastYear }),
      })
    },
    paste: (event, id, from) => {
      const data = event.clipboardData
      const lines = pastedLines(data.getData('text/plain'))
      const block = pastedTable(data) ?? (from.name === 'title' ? lines.map((line) => [line]) : [])
      if (block.length < 2 && (block[0]?.length ?? 0) < 2) return
      event.preventDefault()
      saveTyped()
      withdrawTable()
      const shown = rows.slice(rows.findIndex((row) => row.id === id)).map((row) => row.id)
      const grid = { owner, rows: shown, columns: all, heads: all.map((one) => headOf(speech, one)), from }
      const { batch, leftOut } = layIndicators(planNow(session), grid, block, newId)
      changeThenFocus(() => session.apply(batch), focusKey(id, columnKey(from)))
      tellLaid({ added: [], leftOut })
    },
    remove: (id) => remove(scope, id),
    press: (event, id, column) => {
      const action = gridAction(event, caretIn(event.currentTarget))
      if (action !== null && carryOut(scope, { id, column }, action)) event.preventDefault()
    },
  }
}

interface GridScope extends Pick<IndicatorGridControl, 'rows' | 'columns' | 'empty'> {
  readonly t: Translate
  readonly session: PlanSession
  readonly owner: Id
}

interface CellPlace {
  readonly id: Id
  readonly column: IndicatorColumn
}

/** Carries out what a key asks; answers whether the key has done its work. */
function carryOut(scope: GridScope, place: CellPlace, action: GridAction): boolean {
  const { id, column } = place
  switch (action) {
    case 'remove':
      if (column.name !== 'title' || id === scope.empty) return false
      remove(scope, id)
      return true
    case 'move-up':
    case 'move-down':
      move(scope, place, action === 'move-up' ? -1 : 1)
      return true
    case 'below':
      saveTyped()
      go(scope, place, 1, 0)
      return true
    case 'up':
    case 'down':
      return go(scope, place, action === 'up' ? -1 : 1, 0)
    case 'left':
    case 'right':
      return go(scope, place, 0, action === 'left' ? -1 : 1)
  }
}

function go({ rows, columns }: GridScope, { id, column }: CellPlace, down: number, right: number): boolean {
  const row = rows[rows.findIndex((one) => one.id === id) + down]
  const beside = columns[columns.findIndex((one) => columnKey(one) === columnKey(column)) + right]
  return row && beside ? focusOn(focusKey(row.id, columnKey(beside)), right > 0 ? 'start' : 'end') : false
}

function move({ t, session, owner }: GridScope, { id, column }: CellPlace, step: 1 | -1): void {
  saveTyped()
  const now = childrenOf(planNow(session), owner, 'indicator')
  const index = now.findIndex((one) => one.id === id)
  const target = now[index + step]
  if (index === -1 || target === undefined) return
  const before = step === -1 ? target.id : (now[index + 2]?.id ?? null)
  const batch = relocation(planNow(session), id, { parent: owner, before })
  changeThenFocus(() => session.apply(batch), focusKey(id, columnKey(column)))
  announce(t('drafting.tree.moved', { number: index + step + 1, count: now.length }))
}

function remove({ session, rows }: GridScope, id: Id): void {
  const index = rows.findIndex((row) => row.id === id)
  const beside = rows[index - 1] ?? rows[index + 1]
  if (beside !== undefined) removeAsking({ session, id, focus: focusKey(beside.id, 'title') })
}
