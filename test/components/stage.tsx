import { MantineProvider } from '@mantine/core'
import type { ReactElement, ReactNode } from 'react'
import { render } from 'vitest-browser-react'
import { Router } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { useStore } from 'zustand'
import { Notices } from '../../renderer/components/notices.tsx'
import { DraftingDesk } from '../../renderer/drafting/drafting-desk.tsx'
import { PlanProvider } from '../../renderer/plan/plan-context.ts'
import { usePlanSession } from '../../renderer/plan/use-plan-session.ts'
import type { PlanSession } from '../../renderer/state/plan-session.ts'
import { theme } from '../../renderer/theme.ts'
import { type Id, type Plan, rootOf } from '../../shared/model/index.ts'
import type { FakeBridge } from '../support/fake-bridge.ts'
import { newHost } from './host.ts'

/** One component of an open plan, shown alone, with its host. */
export interface Stage {
  readonly host: FakeBridge
  readonly plan: Id
  /** The plan as the host has it. */
  readonly stored: () => Plan
  /** How many changes the host was asked to store. */
  readonly changes: () => number
}

/** Shows a component of an open plan as its page does: with what writing needs, and the notices. */
export async function stage(plan: Plan, element: ReactElement): Promise<Stage> {
  const { id } = rootOf(plan)
  const host = newHost([...plan.entities.values()])
  await render(<Staged plan={id}>{element}</Staged>)
  return {
    host,
    plan: id,
    stored: () => host.planOf(id),
    changes: () => host.calls.filter((name) => name === 'plan.apply').length,
  }
}

function Staged({ plan, children }: { readonly plan: Id; readonly children: ReactNode }): ReactElement {
  const session = usePlanSession(plan)
  return (
    <MantineProvider theme={theme} withCssVariables={false} withGlobalClasses={false}>
      <Router hook={useHashLocation}>
        {session !== null && <Opened session={session}>{children}</Opened>}
        <Notices />
      </Router>
    </MantineProvider>
  )
}

interface OpenedProps {
  readonly session: PlanSession
  readonly children: ReactNode
}

function Opened({ session, children }: OpenedProps): ReactElement | null {
  const opened = useStore(session.store, ({ plan }) => plan !== null)
  if (!opened) return null
  return (
    <PlanProvider value={session}>
      <main>{children}</main>
      <DraftingDesk />
    </PlanProvider>
  )
}
