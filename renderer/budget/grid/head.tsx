import { memo, type ReactElement, type Ref } from 'react'
import { levelNamed } from '../../../shared/formats/index.ts'
import { usePlanFormat } from '../../formats/use-plan-format.ts'
import { useSpeech } from '../../i18n/language.ts'
import { useOfView } from '../desk-context.ts'
import { columnName } from '../words.ts'
import { columnAria, groupAria, lookData, rowAria } from './aria.ts'
import classes from './grid.module.css'
import { unmarked } from './marks.ts'

interface GridHeadProps {
  readonly measure: Ref<HTMLDivElement>
}

/** The names of the columns, above the rows whatever is scrolled. */
export const GridHead = memo(function GridHead({ measure }: GridHeadProps): ReactElement {
  const { t } = useSpeech()
  const columns = useOfView((view) => view.columns)
  const { format, say } = usePlanFormat()
  const activity = levelNamed(format, 'activity')
  return (
    <div {...groupAria()} className={classes.head}>
      <div {...rowAria(1)} ref={measure} className={classes.fixedRow} data-heading="names">
        {columns.map((column, at) => (
          <div
            key={column.key}
            className={classes.cell}
            {...columnAria(at)}
            {...lookData(column, at, unmarked)}
          >
            <span className={classes.text}>
              {column.kind === 'activity' && activity !== null
                ? say(activity.singular)
                : columnName(t, column)}
            </span>
          </div>
        ))}
      </div>
    </div>
  )
})
