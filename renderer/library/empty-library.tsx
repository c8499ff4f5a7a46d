import { Button } from '@mantine/core'
import type { ReactElement } from 'react'
import { Icon } from '../components/icons.tsx'
import { useSpeech } from '../i18n/language.ts'
import { TourOffer } from '../tour/tour-offer.tsx'
import { ImportButton, NewButton } from './library-bar.tsx'
import classes from './library-page.module.css'
import type { Intake } from './use-intake.ts'

/** In place of the table while there is no plan: says what to do first. */
export function EmptyLibrary(props: { readonly intake: Intake; readonly onNew: () => void }): ReactElement {
  const { intake, onNew } = props
  const { t } = useSpeech()
  return (
    <div className={classes.empty}>
      <h1 className={classes.emptyTitle}>{t('library.empty.title')}</h1>
      <p className={classes.emptyText}>{t('library.empty.text')}</p>
      <div className={classes.emptyActions}>
        <NewButton onNew={onNew} />
        <Button leftSection={<Icon name="paper" />} onClick={intake.sample}>
          {t('library.sample')}
        </Button>
        <ImportButton intake={intake} />
      </div>
      <TourOffer />
    </div>
  )
}
