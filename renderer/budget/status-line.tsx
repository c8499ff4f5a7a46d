import type { ReactElement } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { useSpeech } from '../i18n/language.ts'
import classes from './budget-page.module.css'
import { useGrid, useView } from './desk-context.ts'
import { marksOf } from './grid/marks.ts'
import { blockFigures } from './model/block-figures.ts'

/** Under the grid: what the chosen cells come to, and the keys. */
export function StatusLine({ hint }: { readonly hint: string }): ReactElement {
  const { t } = useSpeech()
  const view = useView()
  const { block } = marksOf(view, useGrid(useShallow(({ active, corner }) => ({ active, corner }))))
  const figures = blockFigures(view, block)
  return (
    <div className={classes.status}>
      <p id={hint}>{t('budget.keys')}</p>
      <p role="status" className={classes.figures}>
        {figures.cells > 1 &&
          t('budget.chosen', {
            count: figures.cells,
            sum: view.print(figures.sum),
            amounts: figures.amounts,
          })}
      </p>
    </div>
  )
}
