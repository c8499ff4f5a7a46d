import { type KeyboardEvent, lazy, type ReactElement, Suspense } from 'react'
import { thingName } from '../../shared/changes/index.ts'
import { rootOf } from '../../shared/model/index.ts'
import { Waiting } from '../components/waiting.tsx'
import { changesHere } from '../formats/made-formats.ts'
import { useSpeech } from '../i18n/language.ts'
import { usePlan } from '../plan/plan-context.ts'
import { useEdited, withThoseAbove } from './edited.ts'
import { PaneFindings } from './pane-findings.tsx'
import { PaperView } from './paper/paper-view.tsx'
import classes from './side-pane.module.css'
import { useJump } from './use-jump.ts'
import { type Pane, paneTabs } from './use-pane.ts'

const PaneHistory = lazy(() => import('../history/pane-history.tsx'))

/** Beside the page: the part of the paper that is being written, the findings about it, and what was done to it. */
export default function SidePane({ pane }: { readonly pane: Pane }): ReactElement {
  const { t, language } = useSpeech()
  const plan = usePlan()
  const known = useEdited(({ entity }) => entity)
  const entity = known !== null && plan.entities.has(known) ? known : null
  const found = entity === null ? undefined : plan.entities.get(entity)
  return (
    <aside className={classes.pane} aria-label={t('document.pane')}>
      <Tabs pane={pane} />
      {found !== undefined && pane.tab !== 'paper' && (
        <p className={classes.about}>{thingName(changesHere(plan, language), found)}</p>
      )}
      <div
        role="tabpanel"
        id="pane-panel"
        aria-labelledby={`pane-${pane.tab}`}
        className={classes.panel}
        data-tab={pane.tab}
      >
        {pane.tab === 'paper' && <PanePaper />}
        {pane.tab !== 'paper' && entity === null && (
          <p className={classes.hint}>{t('document.nothingChosen')}</p>
        )}
        {pane.tab === 'findings' && entity !== null && <PaneFindings entity={entity} />}
        {pane.tab === 'history' && entity !== null && (
          <Suspense fallback={<Waiting />}>
            <PaneHistory entity={entity} />
          </Suspense>
        )}
      </div>
    </aside>
  )
}

function PanePaper(): ReactElement {
  const plan = usePlan()
  const entity = useEdited((state) => state.entity)
  const jump = useJump()
  return (
    <PaperView
      language={rootOf(plan).language}
      zoom="fit"
      here={withThoseAbove(plan, entity)}
      onEntity={jump}
    />
  )
}

/** By the tab pattern of the ARIA practices: arrows choose. */
function Tabs({ pane }: { readonly pane: Pane }): ReactElement {
  const { t } = useSpeech()
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    const next = paneTabs.at((paneTabs.indexOf(pane.tab) + step) % paneTabs.length) ?? 'paper'
    pane.choose(next)
    document.getElementById(`pane-${next}`)?.focus()
  }
  return (
    <div role="tablist" aria-label={t('document.pane')} className={classes.tabs}>
      {paneTabs.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`pane-${tab}`}
          aria-selected={pane.tab === tab}
          aria-controls="pane-panel"
          tabIndex={pane.tab === tab ? 0 : -1}
          className={classes.tab}
          onClick={() => pane.choose(tab)}
          onKeyDown={onKeyDown}
        >
          {t(`document.tabs.${tab}`)}
        </button>
      ))}
    </div>
  )
}
