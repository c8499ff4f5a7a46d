import './jitless.ts'
import './styles/mantine.css'
import './styles/global.css'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { startLanguage } from './i18n/language.ts'
import { readLanguage } from './state/settings.ts'
import { installTheme } from './theme.ts'

async function start(): Promise<void> {
  const root = document.getElementById('root')
  if (root === null) throw new TypeError('the page has no root')
  installTheme(document)
  await startLanguage(await readLanguage())
  createRoot(root).render(<App />)
}

await start()
