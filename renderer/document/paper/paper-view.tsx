import { type ReactElement, useEffect, useRef, useState } from 'react'
import type { Id } from '../../../shared/model/index.ts'
import type { InterfaceLanguage } from '../../i18n/language.ts'
import { useSpeech } from '../../i18n/language.ts'
import { useSession } from '../../plan/plan-context.ts'
import { Paper, type PaperFacts } from './paper.ts'
import { PaperMaker } from './paper-maker.ts'
import classes from './paper-view.module.css'

interface PaperViewProps {
  readonly language: InterfaceLanguage
  /** 1 is the size of paper, `fit` as wide as there is room. */
  readonly zoom: number | 'fit'
  /** What is marked and brought into sight: the first of these that is printed. */
  readonly here: readonly Id[]
  readonly onEntity: (entity: Id) => void
  readonly onFacts?: (facts: PaperFacts) => void
  /** Gets the paper to work with, and null when it is gone. */
  readonly onPaper?: (paper: Paper | null) => void
}

/** The open plan's paper as pages, which follow every change. */
export function PaperView(props: PaperViewProps): ReactElement {
  const { language, zoom, here } = props
  const { t } = useSpeech()
  const session = useSession()
  const host = useRef<HTMLDivElement>(null)
  const scroll = useRef<HTMLDivElement>(null)
  const latest = useRef(props)
  const [paper, setPaper] = useState<Paper | null>(null)
  const [ready, setReady] = useState(false)
  useEffect(() => {
    latest.current = props
  })
  useEffect(() => {
    if (host.current === null) return
    const made = new Paper(host.current, {
      onEntity: (entity) => latest.current.onEntity(entity),
      onFacts: (facts) => {
        setReady(true)
        latest.current.onFacts?.(facts)
      },
      nameOfPage: (page, pages) => t('document.pageOf', { page, pages }),
    })
    const maker = new PaperMaker(session, language, (flow) => made.show(flow))
    setPaper(made)
    latest.current.onPaper?.(made)
    return () => {
      maker.close()
      made.close()
      setPaper(null)
      latest.current.onPaper?.(null)
    }
  }, [session, language, t])
  useEffect(() => {
    paper?.zoom(zoom)
    if (zoom !== 'fit' || scroll.current === null) return
    const watcher = new ResizeObserver(() => paper?.zoom('fit'))
    watcher.observe(scroll.current)
    return () => watcher.disconnect()
  }, [paper, zoom])
  const marked = here.join()
  useEffect(() => {
    paper?.reveal(marked === '' ? [] : marked.split(','))
  }, [paper, marked])
  return (
    <section
      ref={scroll}
      className={classes.scroll}
      aria-label={t('document.paper')}
      aria-busy={!ready}
      // What scrolls is to be reached by the keyboard.
      // biome-ignore lint/a11y/noNoninteractiveTabindex: as above
      tabIndex={0}
    >
      {!ready && <p className={classes.waiting}>{t('document.making')}</p>}
      <div ref={host} className={classes.paper} />
    </section>
  )
}
