import type { ReactElement } from 'react'
import type { IndicatorColumn } from '../../shared/formats/index.ts'
import { useSpeech } from '../i18n/language.ts'
import { otherIndicatorColumns, withIndicatorColumns } from './edit.ts'
import type { PartProps } from './format-part.ts'
import { indicatorColumnSettings, indicatorTableSettings, targetSettings } from './part-settings.ts'
import { SettingFields } from './setting-fields.tsx'
import { TableColumns } from './table-columns.tsx'

const ofTargets = [...targetSettings, ...indicatorColumnSettings]

/** The columns of the table of indicators, and for which years there are targets. */
export function IndicatorColumnList({ format, language, sources, onChange }: PartProps): ReactElement {
  const { t } = useSpeech()
  const { indicatorTable } = format
  const what = ({ content, years }: IndicatorColumn): string => {
    const name = t(`formats.indicatorContents.${content}`)
    if (content !== 'targets') return name
    return t('common.labelled', { label: name, value: t(`formats.targetYears.${years}`) })
  }
  return (
    <TableColumns
      title={t('formats.indicatorColumns')}
      columns={indicatorTable.columns}
      others={otherIndicatorColumns(format, sources)}
      language={language}
      what={what}
      more={(column, change) => (
        <SettingFields
          of={column}
          settings={column.content === 'targets' ? ofTargets : indicatorColumnSettings}
          language={language}
          onChange={change}
        />
      )}
      onChange={(columns) => onChange(withIndicatorColumns(format, columns))}
    >
      <SettingFields
        of={indicatorTable}
        settings={indicatorTableSettings}
        language={language}
        onChange={(some) => onChange({ ...format, indicatorTable: { ...indicatorTable, ...some } })}
      />
    </TableColumns>
  )
}
