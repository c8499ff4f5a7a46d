import { beforeAll, describe, expect, it } from 'vitest'
import { brokenRules } from './oxlint.ts'

interface Case {
  readonly title: string
  readonly rule: string
  readonly path: string
  readonly bad: string
  readonly good: string
}

const lines = (count: number, line: string): string => `${line}\n`.repeat(count)
const jsx = (inner: string): string =>
  `export function Part({ text }: { text: string }) {\n  return ${inner.replaceAll('T', 'text')}\n}\n`

const cases: readonly Case[] = [
  {
    title: 'text in JSX',
    rule: 'react(jsx-no-literals)',
    path: 'renderer/library/text.tsx',
    bad: jsx('<p>Plani</p>'),
    good: jsx('<p>{T}</p>'),
  },
  {
    title: 'text in braces in JSX',
    rule: 'react(jsx-no-literals)',
    path: 'renderer/library/braces.tsx',
    bad: jsx("<p>{'Plani'}</p>"),
    good: jsx('<p className="wide">{T}</p>'),
  },
  ...['title', 'aria-label', 'placeholder', 'alt', 'label'].map((name) => ({
    title: `text in the attribute ${name}`,
    rule: 'react(jsx-no-literals)',
    path: `renderer/library/attribute-${name}.tsx`,
    bad: jsx(`<Input ${name}="Plani" />`),
    good: jsx(`<Input ${name}={T} />`),
  })),
  {
    title: 'any',
    rule: 'typescript(no-explicit-any)',
    path: 'shared/model/any.ts',
    bad: 'export const a: any = 1\n',
    good: 'export const a: unknown = 1\n',
  },
  {
    title: 'a file of more than 400 lines',
    rule: 'eslint(max-lines)',
    path: 'shared/model/long.ts',
    bad: `${lines(401, '// line')}export const a = 1\n`,
    good: `${lines(398, '// line')}export const a = 1\n`,
  },
  {
    title: 'a component file of more than 200 lines',
    rule: 'eslint(max-lines)',
    path: 'renderer/library/long.tsx',
    bad: `${lines(201, '// line')}export const a = 1\n`,
    good: `${lines(198, '// line')}export const a = 1\n`,
  },
  {
    title: 'a function of more than 60 lines',
    rule: 'eslint(max-lines-per-function)',
    path: 'electron/store/long.ts',
    bad: `export function f(a: number[]): void {\n${lines(60, '  a.push(1)')}}\n`,
    good: `export function f(a: number[]): void {\n${lines(50, '  a.push(1)')}}\n`,
  },
  {
    title: 'a promise left alone',
    rule: 'typescript(no-floating-promises)',
    path: 'shared/model/floating.ts',
    bad: 'export function f(): void {\n  Promise.reject(new Error())\n}\n',
    good: 'export async function f(): Promise<void> {\n  await Promise.reject(new Error())\n}\n',
  },
  {
    title: 'a switch that leaves a case out',
    rule: 'typescript(switch-exhaustiveness-check)',
    path: 'shared/model/switch.ts',
    bad: "export function f(a: 'x' | 'y'): number {\n  switch (a) {\n    case 'x':\n      return 1\n  }\n  return 2\n}\n",
    good: "export function f(a: 'x' | 'y'): number {\n  switch (a) {\n    case 'x':\n      return 1\n    case 'y':\n      return 2\n  }\n}\n",
  },
  {
    title: 'a type imported as a value',
    rule: 'typescript(consistent-type-imports)',
    path: 'shared/operations/types.ts',
    bad: "import { A } from '../model/index.ts'\nexport const a: A | undefined = undefined\n",
    good: "import type { A } from '../model/index.ts'\nexport const a: A | undefined = undefined\n",
  },
]

describe('the rules of the code', () => {
  let bad = new Map<string, string[]>()
  let good = new Map<string, string[]>()

  beforeAll(async () => {
    bad = await brokenRules(cases.map(({ path, bad: text }) => ({ path, text })))
    good = await brokenRules(cases.map(({ path, good: text }) => ({ path, text })))
  })

  it.each(cases)('refuse $title', ({ path, rule }) => {
    expect(bad.get(path)).toContain(rule)
    expect(good.get(path)).not.toContain(rule)
  })
})
