import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, type Plugin } from 'vite'
import { windowSettings } from '../../../electron/build/vite.ts'

/** What stands before and after every text of the locales in the marked window. */
export const marks = ['⟦', '⟧'] as const

const files = /shared\/locales\/(interface|checks|changes)\/index\.ts$/

const marked = `
function marked(value) {
  if (typeof value === 'string') return value === '' ? '' : ${JSON.stringify(marks[0])} + value + ${JSON.stringify(marks[1])}
  if (typeof value === 'function') return (...given) => marked(value(...given))
  if (Array.isArray(value)) return value.map(marked)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, marked(one)]))
}
const sq = marked(plainSq)
`

/** Puts marks around every text that the Albanian locale gives. */
const markLocale: Plugin = {
  name: 'mark-locale',
  enforce: 'pre',
  transform(code, id) {
    if (!files.test(id)) return null
    const renamed = code.replace(/\bsq \} from/, 'sq as plainSq } from')
    if (renamed === code) throw new TypeError(`no Albanian words in ${id}`)
    return `${marked}\n${renamed}`
  },
}

/** Builds the window with a pseudo-locale in place of the Albanian one; answers the folder, which the caller removes. */
export async function buildMarked(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hartuesi-marked-'))
  const settings = windowSettings()
  await build({
    ...settings,
    plugins: [markLocale, ...(settings.plugins ?? [])],
    build: { ...settings.build, outDir: folder },
  })
  return folder
}
