import { ActionIcon, NativeSelect, NumberInput, TextInput } from '@mantine/core'
import type { ReactElement } from 'react'
import { type ActivityColumn, formatLimits, type PlanFormat } from '../../shared/formats/index.ts'
import { Icon } from '../components/icons.tsx'
import { type InterfaceLanguage, useSpeech } from '../i18n/language.ts'
import { moved, otherColumns, worded } from './edit.ts'
import classes from './formats.module.css'

interface ColumnListProps {
  readonly format: PlanFormat
  readonly language: InterfaceLanguage
  readonly onChange: (columns: readonly ActivityColumn[]) => void
}

/** The columns of the table of activities: heading, width, share, order; those that are left out can come back. */
export function ColumnList({ format, language, onChange }: ColumnListProps): ReactElement {
  const { t } = useSpeech()
  const { columns } = format.activityTable
  const others = otherColumns(format)
  return (
    <fieldset className={classes.part}>
      <legend>{t('formats.columns')}</legend>
      {columns.map((column, index) => (
        <ColumnLine
          key={column.content}
          column={column}
          language={language}
          onChange={(next) => onChange(columns.with(index, next))}
          onMove={(by) => onChange(moved(columns, index, by))}
          onHide={() => onChange(columns.toSpliced(index, 1))}
        />
      ))}
      {others.length > 0 && (
        <NativeSelect
          aria-label={t('formats.addColumn')}
          value=""
          onChange={({ currentTarget: { value } }) => {
            const column = others.find(({ content }) => content === value)
            if (column !== undefined) onChange([...columns, column])
          }}
        >
          <option value="">{t('formats.addColumn')}</option>
          {others.map(({ content }) => (
            <option key={content} value={content}>
              {t(`formats.contents.${content}`)}
            </option>
          ))}
        </NativeSelect>
      )}
    </fieldset>
  )
}

interface ColumnLineProps {
  readonly column: ActivityColumn
  readonly language: InterfaceLanguage
  readonly onChange: (column: ActivityColumn) => void
  readonly onMove: (by: 1 | -1) => void
  readonly onHide: () => void
}

function ColumnLine({ column, language, onChange, onMove, onHide }: ColumnLineProps): ReactElement {
  const { t } = useSpeech()
  const what = t(`formats.contents.${column.content}`)
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
      <ActionIcon aria-label={labelled(t('drafting.tree.moveUp'))} onClick={() => onMove(-1)}>
        <Icon name="ascending" />
      </ActionIcon>
      <ActionIcon aria-label={labelled(t('drafting.tree.moveDown'))} onClick={() => onMove(1)}>
        <Icon name="descending" />
      </ActionIcon>
      <ActionIcon aria-label={labelled(t('formats.hide'))} onClick={onHide}>
        <Icon name="close" />
      </ActionIcon>
    </div>
  )
}
