import { useElementSize, useMergedRef } from '@mantine/hooks'
import { type ReactElement, useRef } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { hasWordsAmongAmounts } from '../../../shared/formats/index.ts'
import { usePlanFormat } from '../../formats/use-plan-format.ts'
import { useSpeech } from '../../i18n/language.ts'
import { positionOf } from '../desk/desk.ts'
import { useDesk, useGrid, useView } from '../desk-context.ts'
import { columnName } from '../words.ts'
import { gridAria, groupAria } from './aria.ts'
import { GridFoot } from './foot.tsx'
import classes from './grid.module.css'
import { GridHead } from './head.tsx'
import { GridHeadingRow } from './heading-row.tsx'
import { GridLineRow } from './line-row.tsx'
import { marksIn, marksOf } from './marks.ts'
import { PinnedHeadings } from './pinned-headings.tsx'
import { sizesOf } from './sizes.ts'
import { useGridClipboard } from './use-grid-clipboard.ts'
import { useGridEvents } from './use-grid-events.ts'
import { useReveal } from './use-reveal.ts'
import { useRowsInSight } from './use-rows-in-sight.ts'

interface GridProps {
  /** The id of the text that explains the keys. */
  readonly hint: string
  /** Asks for the menu of the row, at a place in the window. */
  readonly onMenu: (left: number, top: number) => void
}

/** Pixels of a row until it is measured. */
const usualHeight = 28

/** The grid: rows are drawn as they come into sight, keys and clipboard belong to the whole of it. */
export function Grid({ hint, onMenu }: GridProps): ReactElement {
  const { t } = useSpeech()
  const desk = useDesk()
  const view = useView()
  const { format } = usePlanFormat()
  const marks = marksOf(view, useGrid(useShallow(({ active, corner }) => ({ active, corner }))))
  const { ref: measureRow, height } = useElementSize<HTMLDivElement>()
  const rowHeight = height || usualHeight
  const reveal = useGrid((state) => state.reveal)
  // The cell in which the user is must be there, in sight or not: the focus of screen readers is on it. That which is to
  // come into sight can only be brought there once it is drawn.
  const kept = [marks.active.row, marks.corner.row, positionOf(view, reveal).row]
  const { ref: measureBody, width: needed } = useElementSize<HTMLDivElement>()
  const inSight = useRowsInSight(view.rows.length, rowHeight, kept)
  const { rows, top, measure, look } = inSight
  const isWide = needed > inSight.width
  const revealing = useReveal(desk, { ...inSight, rowHeight, isWide })
  const events = useGridEvents(rowHeight, onMenu)
  const grid = useRef<HTMLDivElement>(null)
  useGridClipboard(grid)
  return (
    <div
      ref={useMergedRef(measure, grid)}
      className={classes.grid}
      style={sizesOf(view, (column) => columnName(t, column), hasWordsAmongAmounts(format))}
      {...gridAria(view, marks.corner, t('budget.gridLabel'), hint)}
      data-wide={isWide || undefined}
      onScroll={look}
      {...events}
      {...revealing}
    >
      <GridHead measure={measureRow} />
      <PinnedHeadings top={top} />
      <div
        {...groupAria()}
        ref={measureBody}
        className={classes.body}
        style={{ height: view.rows.length * rowHeight }}
      >
        {rows.map((index) => {
          const row = view.rows[index]
          if (row === undefined) return null
          const shared = { index, top: index * rowHeight, columns: view.columns, print: view.print }
          return row.type === 'heading' ? (
            <GridHeadingRow key={row.key} row={row} {...shared} {...marksIn(marks, index)} />
          ) : (
            <GridLineRow key={row.key} row={row} {...shared} {...marksIn(marks, index)} />
          )
        })}
      </div>
      <GridFoot />
    </div>
  )
}
