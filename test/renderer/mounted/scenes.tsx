import '../../../renderer/jitless.ts'
import '../../../renderer/styles/mantine.css'
import '../../../renderer/styles/global.css'
import './host.ts'
import { MantineProvider } from '@mantine/core'
import type { ReactElement, ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { SwotBoard } from '../../../renderer/analysis/swot-board.tsx'
import { CostLines } from '../../../renderer/budget/cost-lines.tsx'
import { guardFocus } from '../../../renderer/components/focus-guard.ts'
import { Notices } from '../../../renderer/components/notices.tsx'
import { DraftingDesk } from '../../../renderer/drafting/drafting-desk.tsx'
import { startLanguage } from '../../../renderer/i18n/language.ts'
import ListsPage from '../../../renderer/lists/lists-page.tsx'
import { NamedField } from '../../../renderer/objectives/named-list.tsx'
import { PeriodRow } from '../../../renderer/plan/data/period-row.tsx'
import { PlanProvider, usePlan, usePlanState, useRoot } from '../../../renderer/plan/plan-context.ts'
import { usePlanSession } from '../../../renderer/plan/use-plan-session.ts'
import { installTheme, theme } from '../../../renderer/theme.ts'
import { childrenOf, descendantsOf } from '../../../shared/model/index.ts'
import { planId } from './host.ts'

/** A component of the window by itself, in a plan that is open: the one that the address names. */
const scenes: Readonly<Record<string, () => ReactElement>> = {
  '#swot-board': Board,
  '#named-field': Institutions,
  '#cost-lines': Amounts,
  '#lists-page': ListsPage,
  '#period-row': Period,
}

function Board(): ReactElement {
  const plan = usePlan()
  return (
    <Part>
      {childrenOf(plan, plan.id, 'field').map((field) => (
        <SwotBoard key={field.id} field={field} />
      ))}
    </Part>
  )
}

function Institutions(): ReactElement {
  const activities = useActivities()
  return (
    <Part>
      {activities.map((one) => (
        <NamedField key={one.id} activity={one} list="responsible" />
      ))}
    </Part>
  )
}

function Amounts(): ReactElement {
  const activities = useActivities()
  return (
    <Part>
      {activities.map((one) => (
        <CostLines key={one.id} activity={one} />
      ))}
    </Part>
  )
}

function Period(): ReactElement {
  return (
    <Part>
      <PeriodRow root={useRoot()} />
    </Part>
  )
}

/** A part of a page, under the heading that every page has. */
function Part({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <>
      <h1>{useRoot().title}</h1>
      {children}
    </>
  )
}

function useActivities() {
  const plan = usePlan()
  return descendantsOf(plan, plan.id, 'activity')
}

function Opened(): ReactElement | null {
  const isOpen = usePlanState(({ plan }) => plan !== null)
  const Scene = scenes[location.hash]
  if (!isOpen || Scene === undefined) return null
  return (
    <>
      <main id="content" tabIndex={-1}>
        <Scene />
      </main>
      <DraftingDesk />
    </>
  )
}

function Stage(): ReactElement | null {
  const session = usePlanSession(planId)
  if (session === null) return null
  return (
    <MantineProvider theme={theme} withCssVariables={false} withGlobalClasses={false}>
      <PlanProvider value={session}>
        <Opened />
      </PlanProvider>
      <Notices />
    </MantineProvider>
  )
}

const root = document.getElementById('root')
if (root === null) throw new TypeError('the page has no root')
installTheme(document)
guardFocus(document)
await startLanguage('sq')
createRoot(root).render(<Stage />)
