import { Button } from '@mantine/core'
import { useDocumentTitle } from '@mantine/hooks'
import { type ReactElement, useEffect, useState } from 'react'
import { Link } from 'wouter'
import { type Help, type HelpPageName, helpPageNames } from '../../resources/help/pages.ts'
import { give } from '../commands/command-store.ts'
import { BackBar } from '../components/back-bar.tsx'
import { LanguageMenu } from '../components/language-menu.tsx'
import { contentId } from '../components/skip-link.tsx'
import { Waiting } from '../components/waiting.tsx'
import { useSpeech } from '../i18n/language.ts'
import { helpAddress } from '../places.ts'
import classes from './help-page.module.css'
import { HelpPart } from './help-part.tsx'
import { loadHelp } from './load.ts'

/** The help inside the program: a list of its pages, and one of them. */
export default function HelpPage({ name }: { readonly name: string | null }): ReactElement {
  const { t } = useSpeech()
  const help = useHelp()
  const shown = helpPageNames.find((one) => one === name) ?? 'first-plan'
  const title = help?.pages[shown].title ?? ''
  useDocumentTitle(t('common.windowTitle', { title }))
  return (
    <>
      <BackBar label={t('help.back')}>
        <Button variant="subtle" onClick={() => give('tour')}>
          {t('tour.again')}
        </Button>
        <LanguageMenu />
      </BackBar>
      {help === null ? <Waiting /> : <Opened help={help} shown={shown} />}
    </>
  )
}

function Opened({ help, shown }: { readonly help: Help; readonly shown: HelpPageName }): ReactElement {
  const { t } = useSpeech()
  const { title, parts } = help.pages[shown]
  return (
    <div className={classes.desk}>
      <nav className={classes.pages} aria-label={t('help.pages')}>
        <ul>
          {helpPageNames.map((one) => (
            <li key={one}>
              <Link
                href={helpAddress(one)}
                replace
                className={classes.link}
                aria-current={one === shown ? 'page' : undefined}
              >
                {help.pages[one].title}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {/* What scrolls is to be reached by the keyboard. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: as above */}
      <main key={shown} id={contentId} tabIndex={0} className={classes.page}>
        <article className={classes.article}>
          <h1 className={classes.title}>{title}</h1>
          {parts.map((part) => (
            <HelpPart key={JSON.stringify(part)} part={part} />
          ))}
        </article>
      </main>
    </div>
  )
}

/** The help in the window's language; null until it is loaded. */
function useHelp(): Help | null {
  const { language } = useSpeech()
  const [help, setHelp] = useState<Help | null>(null)
  useEffect(() => {
    let left = false
    void loadHelp(language).then((loaded) => {
      if (!left) setHelp(loaded)
    })
    return () => {
      left = true
    }
  }, [language])
  return help
}
