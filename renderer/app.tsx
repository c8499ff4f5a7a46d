import { MantineProvider } from '@mantine/core'
import { lazy, type ReactElement, Suspense } from 'react'
import { Redirect, Route, Router, Switch } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { CommandKeys } from './commands/command-keys.tsx'
import { MenuCommands } from './commands/menu-commands.ts'
import { WindowCommands } from './commands/window-commands.tsx'
import { CrashGuard } from './components/crash-guard.tsx'
import { Notices } from './components/notices.tsx'
import { OpenedPlan } from './components/opened-plan.tsx'
import { SkipLink } from './components/skip-link.tsx'
import { Waiting } from './components/waiting.tsx'
import { LibraryGate } from './keeping/library-gate.tsx'
import { FileDrop } from './library/file-drop.tsx'
import { FilePicker } from './library/file-picker.tsx'
import { schemeOf } from './look.ts'
import { places } from './places.ts'
import { usePreferences } from './state/preferences.ts'
import { theme } from './theme.ts'

const LibraryPage = lazy(() => import('./library/library-page.tsx'))
const SettingsPage = lazy(() => import('./settings/settings-page.tsx'))
const HelpPage = lazy(() => import('./help/help-page.tsx'))
const PlanPage = lazy(() => import('./plan/plan-page.tsx'))

/** The whole window: its look, its pages by address, and its notices. */
export function App(): ReactElement {
  const scheme = usePreferences(schemeOf)
  return (
    <MantineProvider
      theme={theme}
      {...(scheme !== undefined && { forceColorScheme: scheme })}
      defaultColorScheme="auto"
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <Router hook={useHashLocation}>
        <SkipLink />
        <OpenedPlan />
        <CommandKeys />
        <MenuCommands />
        <WindowCommands />
        <CrashGuard>
          <Suspense fallback={<Waiting />}>
            <LibraryGate>
              <Switch>
                <Route path={places.library} component={LibraryPage} />
                <Route path={places.plan}>
                  {({ plan, place }) => <PlanPage key={plan} id={plan} place={place ?? null} />}
                </Route>
                <Route path={places.settings}>
                  {({ section }) => <SettingsPage section={section ?? null} />}
                </Route>
                <Route path={places.help}>{({ page }) => <HelpPage name={page ?? null} />}</Route>
                <Route>
                  <Redirect to={places.library} replace />
                </Route>
              </Switch>
            </LibraryGate>
          </Suspense>
        </CrashGuard>
        <FileDrop />
        <FilePicker />
        <Notices />
      </Router>
    </MantineProvider>
  )
}
