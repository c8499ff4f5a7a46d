import { useDocumentTitle } from '@mantine/hooks'
import { type ReactElement, Suspense, useEffect } from 'react'
import { BackBar } from '../components/back-bar.tsx'
import { contentId } from '../components/skip-link.tsx'
import { Waiting } from '../components/waiting.tsx'
import { useSpeech } from '../i18n/language.ts'
import { type SettingsSection, settingsSections } from './sections.ts'
import classes from './settings.module.css'

/** What the user can set, block by block; each change holds at once. */
export default function SettingsPage({ section }: { readonly section: string | null }): ReactElement {
  const { t } = useSpeech()
  useDocumentTitle(t('common.windowTitle', { title: t('settings.title') }))
  useEffect(() => {
    if (section !== null) document.getElementById(`settings-${section}`)?.scrollIntoView()
  }, [section])
  return (
    <>
      <BackBar label={t('settings.back')} />
      <main id={contentId} tabIndex={-1} className={classes.page}>
        <h1 className={classes.title}>{t('settings.title')}</h1>
        <p className={classes.hint}>{t('settings.hint')}</p>
        {settingsSections.map((one) => (
          <Section key={one.id} section={one} />
        ))}
      </main>
    </>
  )
}

function Section({ section: { id, title, Content } }: { readonly section: SettingsSection }): ReactElement {
  const { t } = useSpeech()
  const heading = `settings-${id}-heading`
  return (
    <section id={`settings-${id}`} className={classes.section} aria-labelledby={heading}>
      <h2 id={heading} className={classes.heading}>
        {title(t)}
      </h2>
      <Suspense fallback={<Waiting />}>
        <Content />
      </Suspense>
    </section>
  )
}
