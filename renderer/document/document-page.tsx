import { type ReactElement, useState } from 'react'
import { rootOf } from '../../shared/model/index.ts'
import { useCommand } from '../commands/command-store.ts'
import { type InterfaceLanguage, useSpeech } from '../i18n/language.ts'
import { usePlan } from '../plan/plan-context.ts'
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
  const jump = useJump()
  const edited = useEdited(({ entity }) => entity)
  const [language, setLanguage] = useState<InterfaceLanguage>(rootOf(plan).language)
  const [zoom, setZoom] = useState(() => paperHabit.read().zoom ?? fittingZoom())
  const [facts, setFacts] = useState<PaperFacts | null>(null)
  const [paper, setPaper] = useState<Paper | null>(null)
  const print = (): void => printPages(paper?.printed() ?? '', language)
  useCommand('print', print, facts !== null)
  return (
    <div className={classes.page}>
      <DocumentBar
        language={language}
        zoom={zoom}
        pages={facts?.pages ?? null}
        onLanguage={setLanguage}
        onZoom={(next) => {
          paperHabit.keep({ zoom: next })
          setZoom(next)
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
          zoom={zoom}
          here={withThoseAbove(plan, edited)}
          onEntity={jump}
          onFacts={setFacts}
          onPaper={setPaper}
        />
      </div>
    </div>
  )
}

/** The size in which a page fits the window as it is. */
function fittingZoom(): number {
  const rem = Number.parseFloat(getComputedStyle(globalThis.document.documentElement).fontSize)
  return usualZoom(window.innerWidth, rem)
}
