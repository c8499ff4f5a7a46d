import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { en } from '../../resources/help/en.ts'
import { type HelpPart, helpPageNames } from '../../resources/help/pages.ts'
import { sq } from '../../resources/help/sq.ts'
import { sr } from '../../resources/help/sr.ts'
import { readmeOf } from './readme.ts'

const folder = join(import.meta.dirname, '..', '..', 'resources', 'help')
const languages = { sq, sr, en }

/** What a part is made of, whatever it says. */
function shape(part: HelpPart): string {
  const [[kind, value] = []] = Object.entries(part)
  return Array.isArray(value) ? `${kind} ${value.length}` : `${kind}`
}

describe('the help', () => {
  it.each(['sr', 'en'] as const)('has the same pages, parts and steps in %s as in Albanian', (language) => {
    for (const name of helpPageNames)
      expect(languages[language].pages[name].parts.map(shape), name).toEqual(sq.pages[name].parts.map(shape))
  })

  it.each(['sq', 'sr', 'en'] as const)(
    'is the README of %s (else: node test/help/make.ts)',
    async (language) => {
      const readme = await readFile(join(folder, `README.${language}.md`), 'utf8')
      expect(readme).toBe(readmeOf(languages[language]))
      const pictures = [...readme.matchAll(/\]\((pictures\/[^)]+)\)/g)].map(([, path = '']) => path)
      expect(pictures).toHaveLength(5)
      for (const path of pictures) expect(existsSync(join(folder, path)), path).toBe(true)
    },
  )
})
