import { Button } from '@mantine/core'
import type { ReactElement } from 'react'
import { give } from '../commands/command-store.ts'
import { useSpeech } from '../i18n/language.ts'
import { prefer, usePreferences } from '../state/preferences.ts'
import classes from './tour-offer.module.css'

/** Offers the tour, until it was seen or left. */
export function TourOffer(): ReactElement | null {
  const { t } = useSpeech()
  const { toured } = usePreferences()
  if (toured) return null
  return (
    <section className={classes.offer} aria-label={t('tour.offer')}>
      <p>{t('tour.offerText')}</p>
      <div className={classes.actions}>
        <Button size="compact-sm" onClick={() => give('tour')}>
          {t('tour.offer')}
        </Button>
        <Button size="compact-sm" variant="subtle" color="gray" onClick={() => void prefer({ toured: true })}>
          {t('tour.refuse')}
        </Button>
      </div>
    </section>
  )
}
