import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { composeDocument, textsOf } from '../../../shared/document/index.ts'
import { defaultFormat } from '../../../shared/formats/index.ts'
import type { NestedEntity } from '../../../shared/model/index.ts'
import { planOf } from '../../support/arbitraries/documents.ts'
import { printTree } from '../../support/print-tree.ts'
import { namedBodies, printedTexts } from '../../support/printed-texts.ts'
import { checkTable, tablesOf } from '../../support/tables.ts'

const file = join(import.meta.dirname, '..', '..', '..', 'resources', 'sample', 'plan.json')
const plan = planOf(JSON.parse(readFileSync(file, 'utf8')) as NestedEntity)

describe('the paper of the sample plan', () => {
  it.each(['sq', 'sr', 'en'] as const)('is the stored one in %s', async (language) => {
    const tree = composeDocument(plan, { format: defaultFormat, language, now: '2026-11-21T10:00:00.000Z' })
    for (const table of tablesOf(tree)) expect(checkTable(table)).toEqual([])
    await expect(printTree(tree)).toMatchFileSnapshot(`../../fixtures/document/sample.${language}.txt`)
  })

  it('has every text of the plan', () => {
    const tree = composeDocument(plan, { format: defaultFormat, language: 'sq', now: '' })
    const printed = textsOf(tree).join('\n')
    const wanted = [...printedTexts(plan, defaultFormat), ...namedBodies(plan)]
    expect(wanted.filter((text) => !printed.includes(text))).toEqual([])
  })
})
