import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readTranscription } from '../../../electron/readers/index.ts'
import { composeDocument, composeWorkbook, textsOf } from '../../../shared/document/index.ts'
import { defaultFormat } from '../../../shared/formats/index.ts'
import { createIdSource, createPlan, type Plan } from '../../../shared/model/index.ts'
import { totalsOf } from '../../../shared/totals/index.ts'
import { describeWith } from '../../support/describe-with.ts'
import { evaluate } from '../../support/formulas.ts'
import { namedBodies, printedTexts } from '../../support/printed-texts.ts'
import { realPlan } from '../../support/real-plans.ts'
import { checkTable, tablesOf } from '../../support/tables.ts'

const options = { format: defaultFormat, language: 'sq', now: '2026-11-21T10:00:00Z' } as const

function read(name: '000' | '001' | '003'): Plan {
  const ids = createIdSource(
    () => 0,
    (bytes) => bytes.fill(1),
  )
  return createPlan(readTranscription(readFileSync(realPlan(name)), ids).entities)
}

describeWith(['real plans'], 'the papers of real plans', () => {
  it.each(['000', '001', '003'] as const)('%s loses no text', (name) => {
    const plan = read(name)
    const tree = composeDocument(plan, options)
    const printed = folded(textsOf(tree).join('\n'))
    const wanted = [...printedTexts(plan, defaultFormat), ...namedBodies(plan)]
    expect(wanted.length).toBeGreaterThan(100)
    expect(wanted.filter((text) => !printed.includes(folded(text)))).toEqual([])
    for (const table of tablesOf(tree)) expect(checkTable(table)).toEqual([])
  })

  it.each(['000', '001', '003'] as const)('%s adds up in its workbook', (name) => {
    const plan = read(name)
    const workbook = composeWorkbook(plan, { ...options, revision: 1 })
    const [annex] = workbook.sheets
    const total = annex?.rows.at(-1)?.cells.findLast((cell) => cell?.type === 'amount')
    expect(total).toMatchObject({ amount: totalsOf(plan).plan.all.total })
    if (annex === undefined || total?.type !== 'amount' || total.formula === undefined)
      throw new Error('no total')
    expect(evaluate(workbook, annex, total.formula)).toBe(total.amount)
  })
})

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
