import { ActionIcon } from '@mantine/core'
import type { ReactElement } from 'react'
import type { Id } from '../../shared/model/index.ts'
import { Icon } from '../components/icons.tsx'
import tables from '../components/table.module.css'
import { useSpeech } from '../i18n/language.ts'
import classes from './document-page.module.css'
import type { PaperFacts } from './paper/paper.ts'

interface HeadingListProps {
  readonly headings: PaperFacts['headings']
  readonly onShow: (anchor: string) => void
  readonly onEdit: (entity: Id) => void
}

/** The paper's headings with their pages: each leads to its page, and to where it is written. */
export function HeadingList({ headings, onShow, onEdit }: HeadingListProps): ReactElement {
  const { t } = useSpeech()
  return (
    <nav className={classes.headings} aria-label={t('document.headings')}>
      <ol>
        {headings.map(({ anchor, level, title, page, entity }) => (
          <li key={anchor} data-level={level}>
            <button type="button" className={classes.heading} onClick={() => onShow(anchor)}>
              <span>{title}</span>
              <span className={classes.number} aria-hidden="true">
                {page}
              </span>
              <span className={tables.hidden}>{t('document.onPage', { page })}</span>
            </button>
            {entity !== null && (
              <ActionIcon
                size="sm"
                aria-label={t('document.editThis', { title })}
                title={t('document.edit')}
                onClick={() => onEdit(entity)}
              >
                <Icon name="pencil" size={14} />
              </ActionIcon>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
