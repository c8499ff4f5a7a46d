import type { ReactElement } from 'react'
import { type ActivityColumn, isOwn } from '../../shared/formats/index.ts'
import { useSpeech } from '../i18n/language.ts'
import { BelowList } from './below-list.tsx'
import { otherColumns } from './edit.ts'
import type { PartProps } from './format-part.ts'
import { OwnColumn } from './own-column.tsx'
import { TableColumns } from './table-columns.tsx'

interface ColumnListProps {
  readonly title: string
  readonly columns: readonly ActivityColumn[]
  readonly language: PartProps['language']
  readonly onChange: (columns: readonly ActivityColumn[]) => void
}

/** The columns of a table of activities, those among them that only this format has. */
export function ColumnList({ title, columns, language, onChange }: ColumnListProps): ReactElement {
  const { t } = useSpeech()
  return (
    <TableColumns
      title={title}
      columns={columns}
      others={otherColumns(columns)}
      language={language}
      what={({ content }) => (isOwn(content) ? t('formats.ownColumn') : t(`formats.contents.${content}`))}
      more={(column, change) => <BelowList column={column} onChange={(below) => change({ below })} />}
      onChange={onChange}
    >
      <OwnColumn columns={columns} language={language} onAdd={(column) => onChange([...columns, column])} />
    </TableColumns>
  )
}
