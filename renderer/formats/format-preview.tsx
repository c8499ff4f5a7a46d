import { type ReactElement, useDeferredValue, useEffect, useMemo, useState } from 'react'
import { composeDocument, textsOfBlocks } from '../../shared/document/index.ts'
import type { Cell, Table } from '../../shared/document/tree.ts'
import type { PlanFormat } from '../../shared/formats/index.ts'
import type { Plan } from '../../shared/model/index.ts'
import { useSpeech } from '../i18n/language.ts'
import { shares } from './edit.ts'
import classes from './formats.module.css'
import { samplePlan, useLatestPlan } from './latest-plan.ts'

/** Rows that are enough to see what a table is like. */
const rowsShown = 8
/** Millimetres between the margins of a lying page. */
const widths = { A4: 267, A3: 390 } as const

interface FormatPreviewProps {
  readonly format: PlanFormat
  readonly language: 'sq' | 'sr' | 'en'
}

/** The first rows of the table of activities in a format, on the plan that was shown last, or on the sample. */
export function FormatPreview({ format, language }: FormatPreviewProps): ReactElement | null {
  const { t } = useSpeech()
  const plan = usePreviewPlan()
  const late = useDeferredValue(format)
  const table = useMemo(
    () => (plan === null ? null : widestTable(plan, late, language)),
    [plan, late, language],
  )
  if (table === null) return null
  const parts = shares(table.columns, widths[late.activityTable.papers[0]])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keys
    <figure className={classes.preview} tabIndex={0}>
      <figcaption>{t('formats.preview')}</figcaption>
      <table>
        <colgroup>
          {parts.map((part, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is nothing but its place
            <col key={index} style={{ width: `${part}%` }} />
          ))}
        </colgroup>
        <tbody>
          {table.rows.slice(0, table.headerRows + rowsShown).map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a paper have no names
            <tr key={index} data-tone={row.tone}>
              {row.cells.map((cell, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above
                <PreviewCell key={at} cell={cell} isHead={index < table.headerRows} rows={rowsShown} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  )
}

function PreviewCell(props: {
  readonly cell: Cell
  readonly isHead: boolean
  readonly rows: number
}): ReactElement {
  const { cell, isHead, rows } = props
  const Tag = isHead ? 'th' : 'td'
  return (
    <Tag colSpan={cell.columnSpan} rowSpan={Math.min(cell.rowSpan, rows)}>
      {textsOfBlocks(cell.blocks).join('\n')}
    </Tag>
  )
}

function usePreviewPlan(): Plan | null {
  const latest = useLatestPlan((state) => state.plan)
  const [sample, setSample] = useState<Plan | null>(null)
  useEffect(() => {
    if (latest === null) void samplePlan().then(setSample)
  }, [latest])
  return latest ?? sample
}

/** The table with the most columns: that of the activities, in every format. */
function widestTable(plan: Plan, format: PlanFormat, language: FormatPreviewProps['language']): Table | null {
  const { parts } = composeDocument(plan, { format, language, now: new Date(0).toISOString() })
  const tables = parts.flatMap(({ blocks }) => blocks.filter((block) => block.type === 'table'))
  return tables.toSorted((one, other) => other.columns.length - one.columns.length)[0] ?? null
}
