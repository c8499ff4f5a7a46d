import { memo, type ReactElement } from 'react'
import { noMark } from '../../checks/marks.ts'
import { type MarkAt, useMarks } from '../../checks/use-mark.ts'
import { useSpeech } from '../../i18n/language.ts'
import { useView } from '../desk-context.ts'
import { footAria, groupAria, rowAria } from './aria.ts'
import { markInColumn } from './findings.ts'
import classes from './grid.module.css'
import { unmarked } from './marks.ts'
import { SumCells } from './sum-cells.tsx'

/** The sums of the whole plan, at the foot of the grid whatever is scrolled. */
export const GridFoot = memo(function GridFoot(): ReactElement {
  const { t } = useSpeech()
  const { plan, columns, rows, totals, print } = useView()
  const mark = useMarks(plan.id)
  // Of the plan as a whole much is found that is not about money.
  const markLabel: MarkAt = () => mark('summary')
  return (
    <div {...groupAria()} className={classes.foot}>
      <div {...rowAria(rows.length + 2)} className={classes.fixedRow} data-heading="plan">
        <SumCells
          columns={columns}
          label={t('budget.grandTotal')}
          level={1}
          sums={totals.plan.all}
          print={print}
          marks={unmarked}
          attributesOf={(at, isLabel) => {
            const column = columns[at]
            const found = column === undefined ? noMark : markInColumn(isLabel ? markLabel : mark, column)
            return { ...footAria(at, isLabel), ...found }
          }}
        />
      </div>
    </div>
  )
})
