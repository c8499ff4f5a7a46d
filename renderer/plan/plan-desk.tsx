import { useDocumentTitle } from '@mantine/hooks'
import { lazy, type ReactElement, Suspense, useState } from 'react'
import { useLocation } from 'wouter'
import { useFollowEdited } from '../document/edited.ts'
import { usePane } from '../document/use-pane.ts'
import { DraftingDesk } from '../drafting/drafting-desk.tsx'
import { UnknownFormat } from '../formats/unknown-format.tsx'
import { useSpeech } from '../i18n/language.ts'
import { pathTo } from '../outline/outline-nodes.ts'
import { OutlinePane } from '../outline/outline-pane.tsx'
import { planAddress } from '../places.ts'
import { useTour } from '../tour/tour-store.ts'
import { useLoadAhead } from './load-ahead.ts'
import { PlanBar } from './plan-bar.tsx'
import { PlanCommands } from './plan-commands.tsx'
import { PlanContent } from './plan-content.tsx'
import { useOutline, useRoot } from './plan-context.ts'
import classes from './plan-desk.module.css'
import { PlanFinder } from './plan-finder.tsx'
import { usePlace } from './start-place.ts'
import { useOutlineShown } from './use-outline-shown.ts'

const ExportDialog = lazy(() => import('../document/export-dialog.tsx'))
const Tour = lazy(() => import('../tour/tour.tsx'))
const SidePane = lazy(() => import('../document/side-pane.tsx'))

/** The desk of an open plan: its bar above, its outline at the left, one page of it beside. */
export function PlanDesk({ place: asked }: { readonly place: string | null }): ReactElement {
  const { t } = useSpeech()
  const root = useRoot()
  const [, navigate] = useLocation()
  const [exporting, setExporting] = useState(false)
  const nodes = useOutline()
  const place = usePlace(root.id, nodes, asked)
  const [open, setOpen] = useOpenNodes(place, () => pathTo(nodes, place))
  const outline = useOutlineShown()
  const pane = usePane()
  useFollowEdited(place)
  useLoadAhead()
  useDocumentTitle(t('common.windowTitle', { title: root.title || t('common.untitled') }))
  const show = (other: string): void => {
    outline.giveWay()
    navigate(planAddress(root.id, other))
  }
  const { step } = useTour()
  const onExport = (): void => setExporting(true)
  return (
    <>
      <PlanCommands nodes={nodes} place={place} onExport={onExport} onOutline={outline.toggle} />
      <PlanFinder />
      <PlanBar onExport={onExport} outline={outline} pane={pane} />
      <UnknownFormat />
      <div className={classes.desk} data-outline={outline.over ? 'over' : 'beside'}>
        {outline.shown && (
          <OutlinePane nodes={nodes} place={place} open={open} onOpen={setOpen} onChoose={show} />
        )}
        <PlanContent nodes={nodes} place={place} onExport={onExport} />
        <Suspense>{pane.open && <SidePane pane={pane} />}</Suspense>
      </div>
      <DraftingDesk />
      <Suspense>{step !== null && <Tour step={step} />}</Suspense>
      <Suspense>{exporting && <ExportDialog onClose={() => setExporting(false)} />}</Suspense>
    </>
  )
}

/** Which nodes are open; whatever leads to a page opens when that page is shown. */
function useOpenNodes(
  place: string,
  path: () => readonly string[],
): [ReadonlySet<string>, (open: ReadonlySet<string>) => void] {
  const [state, setState] = useState({
    shown: place,
    open: new Set(['chapters', 'objectives', 'fields', ...path()]) as ReadonlySet<string>,
  })
  if (state.shown !== place) setState({ shown: place, open: new Set([...state.open, ...path()]) })
  return [state.open, (open) => setState({ shown: place, open })]
}
