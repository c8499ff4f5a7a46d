import type { ReactElement } from 'react'
import { useSpeech } from '../../i18n/language.ts'
import { useView } from '../desk-context.ts'
import { footAria, groupAria, rowAria } from './aria.ts'
import classes from './grid.module.css'
import { unmarked } from './marks.ts'
import { SumCells } from './sum-cells.tsx'

/** The sums of the whole plan, at the foot of the grid whatever is scrolled. */
export function GridFoot(): ReactElement {
  const { t } = useSpeech()
  const { columns, rows, totals, print } = useView()
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
          attributesOf={footAria}
        />
      </div>
    </div>
  )
}
