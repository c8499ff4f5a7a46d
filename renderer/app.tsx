import { MantineProvider } from '@mantine/core'
import { lazy, type ReactElement, Suspense } from 'react'
import { Redirect, Route, Router, Switch } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { CrashGuard } from './components/crash-guard.tsx'
import { Notices } from './components/notices.tsx'
import { SkipLink } from './components/skip-link.tsx'
import { Waiting } from './components/waiting.tsx'
import { places } from './places.ts'
import { theme } from './theme.ts'

const LibraryPage = lazy(() => import('./library/library-page.tsx'))
const PlanPage = lazy(() => import('./plan/plan-page.tsx'))

/** The whole window: its look, its pages by address, and its notices. */
export function App(): ReactElement {
  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <Router hook={useHashLocation}>
        <SkipLink />
        <CrashGuard>
          <Suspense fallback={<Waiting />}>
            <Switch>
              <Route path={places.library} component={LibraryPage} />
              <Route path={places.plan}>
                {({ plan, place }) => <PlanPage key={plan} id={plan} place={place ?? null} />}
              </Route>
              <Route>
                <Redirect to={places.library} replace />
              </Route>
            </Switch>
          </Suspense>
        </CrashGuard>
        <Notices />
      </Router>
    </MantineProvider>
  )
}
