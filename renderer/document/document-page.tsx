import { useViewportSize } from '@mantine/hooks'
import { type ReactElement, useState } from 'react'
import { rootOf } from '../../shared/model/index.ts'
import { useCommand } from '../commands/command-store.ts'
import { type InterfaceLanguage, useSpeech } from '../i18n/language.ts'
import { useRem } from '../look.ts'
import { usePlan } from '../plan/plan-context.ts'
import { usePreferences } from '../state/preferences.ts'
import { DocumentBar } from './document-bar.tsx'
import classes from './document-page.module.css'
import { useEdited, withThoseAbove } from './edited.ts'
import { HeadingList } from './heading-list.tsx'
import type { Paper, PaperFacts } from './paper/paper.ts'
import { PaperView } from './paper/paper-view.tsx'
import { printPages } from './print.ts'
import { paperHabit } from './remembered.ts'
import { useJump } from './use-jump.ts'
import { usualZoom } from './usual-zoom.ts'

/** The whole paper as pages, with its headings, and the ways to print, to files and to where it is written. */
export default function DocumentPage({ onExport }: { readonly onExport: () => void }): ReactElement {
  const { t } = useSpeech()
  const plan = usePlan()
  const { projector } = usePreferences()
  const jump = useJump()
  const edited = useEdited(({ entity }) => entity)
  const [language, setLanguage] = useState<InterfaceLanguage>(rootOf(plan).language)
  const [chosen, setChosen] = useState(() => paperHabit.read().zoom)
  const { width } = useViewportSize()
  const usual = usualZoom(width || window.innerWidth, useRem(), projector)
  const [facts, setFacts] = useState<PaperFacts | null>(null)
  const [paper, setPaper] = useState<Paper | null>(null)
  const print = (): void => printPages(paper?.printed() ?? '', language)
  useCommand('print', print, facts !== null)
  return (
    <div className={classes.page}>
      <DocumentBar
        language={language}
        zoom={chosen ?? usual}
        pages={facts?.pages ?? null}
        onLanguage={setLanguage}
        onZoom={(next) => {
          paperHabit.keep({ zoom: next })
          setChosen(next)
        }}
        onExport={onExport}
        onPrint={print}
      />
      <p className={classes.hint}>{t('document.hint')}</p>
      <div className={classes.desk}>
        <HeadingList
          headings={facts?.headings ?? []}
          onShow={(anchor) => paper?.goTo(anchor)}
          onEdit={jump}
        />
        <PaperView
          language={language}
          zoom={chosen ?? usual}
          here={withThoseAbove(plan, edited)}
          onEntity={jump}
          onFacts={setFacts}
          onPaper={setPaper}
        />
      </div>
    </div>
  )
}
