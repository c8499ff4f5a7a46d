import { beforeAll, describe, expect, it } from 'vitest'
import { brokenRules, type Source } from './oxlint.ts'

/** Room of the importing file, what it imports. One line each: the arrows of the architecture. */
const refused: readonly (readonly [string, string])[] = [
  ['shared/model/a.ts', '../money/index.ts'],
  ['shared/model/a.ts', '../locales/index.ts'],
  ['shared/model/a.ts', '../operations/index.ts'],
  ['shared/model/a.ts', 'i18next'],
  ['shared/money/a.ts', '../model/index.ts'],
  ['shared/money/a.ts', 'zod'],
  ['shared/operations/a.ts', '../money/index.ts'],
  ['shared/operations/a.ts', '../contract/index.ts'],
  ['shared/totals/a.ts', '../operations/index.ts'],
  ['shared/totals/a.ts', '../formats/index.ts'],
  ['shared/formats/a.ts', '../money/index.ts'],
  ['shared/formats/a.ts', '../document/tree.ts'],
  ['shared/checks/a.ts', '../document/tree.ts'],
  ['shared/locales/a.ts', '../model/index.ts'],
  ['shared/locales/a.ts', 'i18next'],
  ['shared/document/a.ts', '../contract/index.ts'],
  ['shared/document/a.ts', 'pdfmake'],
  ['shared/contract/a.ts', '../document/tree.ts'],
  ['shared/contract/a.ts', '../totals/index.ts'],
  ['shared/model/a.ts', 'node:fs'],
  ['shared/model/a.ts', 'fs/promises'],
  ['shared/document/a.ts', 'electron'],
  ['shared/document/a.ts', 'react'],
  ['shared/operations/a.ts', 'better-sqlite3'],
  ['shared/model/a.ts', '../../electron/store/index.ts'],
  ['shared/model/deep/a.ts', '../../../renderer/main.tsx'],
  ['shared/newroom/a.ts', '../model/index.ts'],
  ['shared/a.ts', './model/index.ts'],
  ['electron/store/a.ts', '../services/index.ts'],
  ['electron/store/a.ts', '../writers/pdf/index.ts'],
  ['electron/store/a.ts', '../../renderer/main.tsx'],
  ['electron/store/a.ts', 'electron'],
  ['electron/readers/transcription/a.ts', '../../store/index.ts'],
  ['electron/readers/transcription/a.ts', 'better-sqlite3'],
  ['electron/writers/pdf/a.ts', '../../readers/transcription/index.ts'],
  ['electron/writers/pdf/a.ts', '../../store/index.ts'],
  ['electron/services/a.ts', '../hosts/web.ts'],
  ['electron/services/a.ts', 'better-sqlite3'],
  ['electron/services/a.ts', 'electron'],
  ['electron/services/a.ts', '../../test/support/tools.ts'],
  ['electron/hosts/web.ts', '../store/index.ts'],
  ['electron/hosts/web.ts', 'electron'],
  ['electron/hosts/web.ts', './desktop.ts'],
  ['electron/hosts/web.ts', './desktop/window.ts'],
  ['electron/hosts/cli.ts', '../writers/pdf/index.ts'],
  ['electron/hosts/desktop.ts', '../store/index.ts'],
  ['electron/hosts/desktop/window.ts', '../../readers/transcription/index.ts'],
  ['electron/preload.ts', '../shared/model/index.ts'],
  ['electron/preload.ts', './services/index.ts'],
  ['electron/preload.ts', 'node:fs'],
  ['electron/a.ts', '../shared/model/index.ts'],
  ['renderer/library/a.tsx', '../../electron/services/index.ts'],
  ['renderer/library/a.tsx', '../../electron/preload.ts'],
  ['renderer/library/a.tsx', '../../test/support/tools.ts'],
  ['renderer/library/a.tsx', 'electron'],
  ['renderer/library/a.tsx', 'node:path'],
  ['renderer/library/a.tsx', 'better-sqlite3'],
  ['renderer/library/a.tsx', 'pdfmake/build/pdfmake'],
]

const allowed: readonly (readonly [string, string])[] = [
  ['shared/model/a.ts', './id.ts'],
  ['shared/model/a.ts', 'zod'],
  ['shared/operations/a.ts', '../model/index.ts'],
  ['shared/operations/a.ts', 'node-diff3'],
  ['shared/totals/a.ts', '../money/index.ts'],
  ['shared/formats/a.ts', '../model/index.ts'],
  ['shared/checks/a.ts', '../formats/index.ts'],
  ['shared/checks/a.ts', '../operations/index.ts'],
  ['shared/checks/a.ts', '../locales/checks/index.ts'],
  ['shared/document/a.ts', '../locales/index.ts'],
  ['shared/document/a.ts', '../checks/index.ts'],
  ['shared/contract/a.ts', '../operations/index.ts'],
  ['electron/store/a.ts', 'better-sqlite3'],
  ['electron/store/a.ts', '../../shared/operations/index.ts'],
  ['electron/store/a.ts', 'node:fs'],
  ['electron/readers/transcription/a.ts', '../../../shared/operations/index.ts'],
  ['electron/writers/pdf/a.ts', 'pdfmake'],
  ['electron/services/a.ts', '../store/index.ts'],
  ['electron/services/a.ts', '../writers/pdf/index.ts'],
  ['electron/hosts/web.ts', '../services/index.ts'],
  ['electron/hosts/web.ts', 'fastify'],
  ['electron/hosts/desktop.ts', 'electron'],
  ['electron/hosts/desktop.ts', './desktop/window.ts'],
  ['electron/hosts/desktop/window.ts', 'electron/main'],
  ['electron/hosts/desktop/window.ts', '../arguments.ts'],
  ['electron/preload.ts', 'electron'],
  ['electron/preload.ts', '../shared/contract/index.ts'],
  ['renderer/library/a.tsx', '@mantine/core/styles.css'],
  ['renderer/library/a.tsx', '../../shared/model/index.ts'],
  ['test/electron/a.ts', '../../electron/store/index.ts'],
]

/** Every way of importing counts, not only the first line of a file. */
const ways: readonly (readonly [string, string])[] = [
  ['type', "import type { A } from 'react'\nexport const a: A | undefined = undefined\n"],
  ['side effect', "import 'react'\n"],
  ['export', "export { a } from 'react'\n"],
  ['export all', "export * from 'react'\n"],
  ['dynamic', "export const a = () => import('react')\n"],
  ['type query', "export type A = import('react').A\n"],
  ['require', "export const a: unknown = require('react')\n"],
]

/** Each case lies in a file of its own; a number keeps cases of one room apart. */
function numbered(path: string, index: number): string {
  return path.replace(/(desktop|preload|web|cli|a)(\.tsx?)$/, (all, name: string, end: string) =>
    name === 'a' ? `a${index}${end}` : all,
  )
}

function importing(path: string, request: string): Source {
  return { path, text: `import * as imported from '${request}'\nexport const used: unknown = imported\n` }
}

/** Fixed names (web.ts) hold one case each, so a tree is made for every round of cases. */
function rounds(cases: readonly (readonly [string, string])[]): Source[][] {
  const trees: Source[][] = []
  for (const [index, [path, request]] of cases.entries()) {
    const source = importing(numbered(path, index), request)
    const tree = trees.find((sources) => sources.every((other) => other.path !== source.path))
    if (tree) tree.push(source)
    else trees.push([source])
  }
  return trees
}

async function layersBroken(cases: readonly (readonly [string, string])[]): Promise<Map<string, boolean>> {
  const verdicts = new Map<string, boolean>()
  for (const tree of rounds(cases)) {
    const broken = await brokenRules(tree)
    for (const { path, text } of tree) {
      verdicts.set(`${path} ${text}`, broken.get(path)?.includes('hartuesi(layers)') ?? false)
    }
  }
  return verdicts
}

describe('the arrows between the rooms', () => {
  let verdicts = new Map<string, boolean>()
  const verdict = (cases: readonly (readonly [string, string])[], index: number): boolean | undefined => {
    const [path = '', request = ''] = cases[index] ?? []
    const source = importing(numbered(path, index), request)
    return verdicts.get(`${source.path} ${source.text}`)
  }

  beforeAll(async () => {
    verdicts = new Map([...(await layersBroken(refused)), ...(await layersBroken(allowed))])
  })

  it.each(refused.map(([path, request], index) => ({ path, request, index })))(
    '$path may not import $request',
    ({ index }) => {
      expect(verdict(refused, index)).toBe(true)
    },
  )

  it.each(allowed.map(([path, request], index) => ({ path, request, index })))(
    '$path may import $request',
    ({ index }) => {
      expect(verdict(allowed, index)).toBe(false)
    },
  )
})

describe('every way of importing', () => {
  let broken = new Map<string, string[]>()

  beforeAll(async () => {
    broken = await brokenRules(ways.map(([, text], index) => ({ path: `shared/model/way${index}.ts`, text })))
  })

  it.each(ways.map(([way], index) => ({ way, index })))('is looked at: $way', ({ index }) => {
    expect(broken.get(`shared/model/way${index}.ts`)).toContain('hartuesi(layers)')
  })
})
