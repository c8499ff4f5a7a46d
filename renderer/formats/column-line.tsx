import { NumberInput, TextInput } from '@mantine/core'
import type { ReactElement, ReactNode } from 'react'
import { formatLimits, type Phrase } from '../../shared/formats/index.ts'
import { type InterfaceLanguage, useSpeech } from '../i18n/language.ts'
import { worded } from './edit.ts'
import classes from './formats.module.css'
import { LineTools } from './line-tools.tsx'

/** What columns of all tables say. */
export interface ColumnLook {
  readonly content: string
  readonly heading: Phrase
  readonly minimum: number
  readonly weight: number
}

interface ColumnLineProps<C extends ColumnLook> {
  /** What the column shows, in the words of the window. */
  readonly what: string
  readonly column: C
  readonly language: InterfaceLanguage
  readonly onChange: (column: C) => void
  readonly onMove: (by: 1 | -1) => void
  readonly onHide: () => void
  /** What else can be said of the column; see `LineTools`. */
  readonly more?: ReactNode
}

/** One column of a table: heading, least width, share of what is left, order. */
export function ColumnLine<C extends ColumnLook>(props: ColumnLineProps<C>): ReactElement {
  const { what, column, language, onChange, onMove, onHide, more } = props
  const { t } = useSpeech()
  const labelled = (label: string): string => t('common.labelled', { label, value: what })
  const number = (value: string | number, otherwise: number): number =>
    typeof value === 'number' ? value : otherwise
  return (
    <div className={classes.line}>
      <span className={classes.what}>{what}</span>
      <TextInput
        aria-label={labelled(t('formats.heading'))}
        value={column.heading[language]}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...column, heading: worded(column.heading, language, value) })
        }
      />
      <NumberInput
        aria-label={labelled(t('formats.width'))}
        title={t('formats.width')}
        min={1}
        max={formatLimits.width}
        suffix=" mm"
        value={column.minimum}
        onChange={(value) => onChange({ ...column, minimum: number(value, column.minimum) })}
      />
      <NumberInput
        aria-label={labelled(t('formats.share'))}
        title={t('formats.share')}
        min={0}
        max={formatLimits.weight}
        step={0.5}
        value={column.weight}
        onChange={(value) => onChange({ ...column, weight: number(value, column.weight) })}
      />
      <LineTools value={what} onMove={onMove} onHide={onHide} more={more} />
    </div>
  )
}
