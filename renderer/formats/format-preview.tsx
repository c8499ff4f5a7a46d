import { NativeSelect } from '@mantine/core'
import { type ReactElement, useDeferredValue, useMemo, useState } from 'react'
import { composeDocument } from '../../shared/document/index.ts'
import type { Block, Table } from '../../shared/document/tree.ts'
import type { PlanFormat } from '../../shared/formats/index.ts'
import type { Plan } from '../../shared/model/index.ts'
import { useSpeech } from '../i18n/language.ts'
import classes from './formats.module.css'
import { usePreviewPlan } from './latest-plan.ts'
import { PreviewBlock } from './preview-block.tsx'
import { PreviewTable } from './preview-table.tsx'

/** Rows that are enough to see what a table is like. */
const rowsShown = 8
/** Blocks of the document at most: a long plan need not be drawn whole at each key. */
const blocksShown = 150
/** Millimetres between the margins of a lying page. */
const widths = { A4: 267, A3: 390 } as const
const views = ['activities', 'indicators', 'document'] as const

interface FormatPreviewProps {
  readonly format: PlanFormat
  readonly language: 'sq' | 'sr' | 'en'
}

/** What a format makes of the plan that was shown last, or of the sample: its tables, or its headings and sentences. */
export function FormatPreview({ format, language }: FormatPreviewProps): ReactElement | null {
  const { t } = useSpeech()
  const [view, setView] = useState<(typeof views)[number]>('activities')
  const plan = usePreviewPlan()
  const late = useDeferredValue(format)
  const blocks = useMemo(() => (plan === null ? [] : blocksOf(plan, late, language)), [plan, late, language])
  if (plan === null) return null
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keys
    <figure className={classes.preview} tabIndex={0} aria-label={t('formats.preview')}>
      <figcaption>
        <NativeSelect
          label={t('formats.previewOf')}
          value={view}
          onChange={({ currentTarget: { value } }) =>
            setView(views.find((one) => one === value) ?? 'activities')
          }
        >
          {views.map((one) => (
            <option key={one} value={one}>
              {t(`formats.previews.${one}`)}
            </option>
          ))}
        </NativeSelect>
      </figcaption>
      <Shown view={view} blocks={blocks} format={late} />
    </figure>
  )
}

interface ShownProps {
  readonly view: (typeof views)[number]
  readonly blocks: readonly Block[]
  readonly format: PlanFormat
}

function Shown({ view, blocks, format }: ShownProps): ReactElement {
  const { t } = useSpeech()
  const width = widths[format.activityTable.papers[0]]
  if (view === 'document') {
    return (
      <>
        {blocks.slice(0, blocksShown).map((block, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: blocks of a paper have no names
          <PreviewBlock key={index} block={block} width={width} />
        ))}
      </>
    )
  }
  const tables = blocks.filter((block) => block.type === 'table')
  const table = view === 'activities' ? widest(tables) : headed(tables, format)
  if (table === undefined) return <p className={classes.hidden}>{t('formats.noPart')}</p>
  return <PreviewTable table={table} width={width} rows={rowsShown} />
}

function blocksOf(
  plan: Plan,
  format: PlanFormat,
  language: FormatPreviewProps['language'],
): readonly Block[] {
  const { parts } = composeDocument(plan, { format, language, now: new Date(0).toISOString() })
  return parts.flatMap((part) => part.blocks)
}

/** The table with the most columns: that of the activities, in every format. */
function widest(tables: readonly Table[]): Table | undefined {
  return tables.toSorted((one, other) => other.columns.length - one.columns.length)[0]
}

/** The first table whose columns are as wide as those of the format's indicators. */
function headed(tables: readonly Table[], { indicatorTable }: PlanFormat): Table | undefined {
  const own = new Set(indicatorTable.columns.map(({ minimum, weight }) => `${minimum} ${weight}`))
  return tables.find(({ columns }) => columns.every(({ minimum, weight }) => own.has(`${minimum} ${weight}`)))
}
