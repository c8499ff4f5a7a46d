import { Button } from '@mantine/core'
import type { ReactElement } from 'react'
import { Icon } from '../components/icons.tsx'
import { useSpeech } from '../i18n/language.ts'
import { ImportButton } from './library-bar.tsx'
import classes from './library-page.module.css'
import type { Intake } from './use-intake.ts'

/** In place of the table while there is no plan: says what to do first. */
export function EmptyLibrary({ intake }: { readonly intake: Intake }): ReactElement {
  const { t } = useSpeech()
  return (
    <div className={classes.empty}>
      <h1 className={classes.emptyTitle}>{t('library.empty.title')}</h1>
      <p className={classes.emptyText}>{t('library.empty.text')}</p>
      <div className={classes.emptyActions}>
        <Button leftSection={<Icon name="paper" />} onClick={intake.sample}>
          {t('library.sample')}
        </Button>
        <ImportButton intake={intake} />
      </div>
    </div>
  )
}
