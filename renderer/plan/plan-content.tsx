import {
  type ComponentType,
  createElement,
  lazy,
  type ReactElement,
  Suspense,
  useEffect,
  useRef,
} from 'react'
import { isOfKind } from '../../shared/model/index.ts'
import { FieldPage } from '../analysis/field-page.tsx'
import { SectionPage } from '../chapters/section-page.tsx'
import { FindingTips } from '../checks/tips.tsx'
import { contentId } from '../components/skip-link.tsx'
import { Waiting } from '../components/waiting.tsx'
import { useSpeech } from '../i18n/language.ts'
import { ActivityPage } from '../objectives/activity-page.tsx'
import { ObjectivePage } from '../objectives/objective-page.tsx'
import { ResultPage } from '../objectives/result-page.tsx'
import type { OutlineNode } from '../outline/outline-nodes.ts'
import { DataPage } from './data-page.tsx'
import classes from './page.module.css'
import { Pager } from './pager.tsx'
import { useOfPlan } from './plan-context.ts'

const BudgetPage = lazy(() => import('../budget/budget-page.tsx'))
const DocumentPage = lazy(() => import('../document/document-page.tsx'))

/** Pages that are loaded when they are first opened, by their place. */
const latePages: ReadonlyMap<string, ComponentType> = new Map([
  ['overview', lazy(() => import('../overview/overview-page.tsx'))],
  ['activities', lazy(() => import('../activities/activities-page.tsx'))],
  ['lists', lazy(() => import('../lists/lists-page.tsx'))],
  ['translation', lazy(() => import('../translation/translation-page.tsx'))],
  ['checks', lazy(() => import('../checks/checks-page.tsx'))],
  ['history', lazy(() => import('../history/history-page.tsx'))],
])

interface PlanContentProps {
  readonly nodes: readonly OutlineNode[]
  readonly place: string
  readonly onExport: () => void
}

/** The page of one place in the plan. A new place starts at its top, and is where the Tab key goes on. */
export function PlanContent({ nodes, place, onExport }: PlanContentProps): ReactElement {
  const main = useRef<HTMLElement>(null)
  const shown = useRef(place)
  useEffect(() => {
    if (shown.current === place) return
    shown.current = place
    main.current?.scrollTo({ top: 0 })
    // Whoever walks through the outline stays there.
    const { activeElement } = document
    if (!activeElement?.closest('[role="tree"]')) main.current?.focus()
  }, [place])
  return (
    <main ref={main} id={contentId} tabIndex={-1} className={classes.main}>
      {place === 'document' ? (
        <Suspense fallback={<Waiting />}>
          <DocumentPage onExport={onExport} />
        </Suspense>
      ) : place === 'budget' ? (
        // The grid takes all the room there is, and scrolls by itself.
        <Suspense fallback={<Waiting />}>
          <BudgetPage />
        </Suspense>
      ) : (
        <article className={classes.page}>
          <Page place={place} />
          <Pager nodes={nodes} place={place} />
        </article>
      )}
      <FindingTips />
    </main>
  )
}

function Page({ place }: { readonly place: string }): ReactElement {
  const { t } = useSpeech()
  const entity = useOfPlan(({ entities }) => entities.get(place))
  if (place === 'data') return <DataPage />
  const late = latePages.get(place)
  if (late !== undefined) return <Suspense fallback={<Waiting />}>{createElement(late)}</Suspense>
  if (entity !== undefined && isOfKind(entity, 'section')) return <SectionPage section={entity} />
  if (entity !== undefined && isOfKind(entity, 'field')) return <FieldPage field={entity} />
  if (entity !== undefined && isOfKind(entity, 'objective')) return <ObjectivePage objective={entity} />
  if (entity !== undefined && isOfKind(entity, 'result')) return <ResultPage result={entity} />
  if (entity !== undefined && isOfKind(entity, 'activity')) return <ActivityPage activity={entity} />
  return <h1 className={classes.gone}>{t('plan.gone')}</h1>
}
