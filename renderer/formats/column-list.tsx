import type { ReactElement } from 'react'
import { type ActivityColumn, isOwn, ownColumn } from '../../shared/formats/index.ts'
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
  readonly sources: PartProps['sources']
  readonly onChange: (columns: readonly ActivityColumn[]) => void
}

/** The columns of a table of activities, those among them that only this format has. */
export function ColumnList(props: ColumnListProps): ReactElement {
  const { title, columns, language, sources, onChange } = props
  const { t } = useSpeech()
  return (
    <TableColumns
      title={title}
      columns={columns}
      others={otherColumns(columns, sources)}
      language={language}
      what={({ content }) =>
        isOwn(content)
          ? t('common.labelled', { label: t('formats.ownColumn'), value: ownColumn(content) })
          : t(`formats.contents.${content}`)
      }
      more={(column, change) => <BelowList column={column} onChange={(below) => change({ below })} />}
      onChange={onChange}
    >
      <OwnColumn columns={columns} language={language} onAdd={(column) => onChange([...columns, column])} />
    </TableColumns>
  )
}
