import './jitless.ts'
import './styles/mantine.css'
import './styles/global.css'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { guardFocus } from './components/focus-guard.ts'
import { tellFullFields } from './drafting/full-fields.ts'
import { installLook } from './look.ts'
import { openPlansAhead } from './state/open-ahead.ts'
import { startPreferences } from './state/preferences.ts'
import { installTheme } from './theme.ts'

async function start(): Promise<void> {
  const root = document.getElementById('root')
  if (root === null) throw new TypeError('the page has no root')
  installTheme(document)
  openPlansAhead()
  await startPreferences()
  installLook(document)
  guardFocus(document)
  tellFullFields(document)
  createRoot(root).render(<App />)
}

await start()
