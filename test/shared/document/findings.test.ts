import { describe, expect, it } from 'vitest'
import { checkPlan, createContext, dismissing, sortDismissed } from '../../../shared/checks/index.ts'
import {
  type Arrangement,
  composeDocument,
  composeFindings,
  composeFindingsWorkbook,
  composeWorkbook,
  type FindingsOptions,
  textsOf,
} from '../../../shared/document/index.ts'
import { defaultFormat } from '../../../shared/formats/index.ts'
import type { Plan } from '../../../shared/model/index.ts'
import { apply } from '../../../shared/operations/index.ts'
import { testIds } from '../../support/ids.ts'
import { declared, entity, planWith } from '../checks/plans.ts'

/** A plan with an error, a warning and an advice in its field, and an advice in its lists. */
const plan = planWith({
  activity: { description: 'Banimi social social', responsible: [] },
  inPlan: [entity('abbreviation', { short: 'XKQZ', long: 'Xixëllonja' })],
  inField: [declared('summary', 'budget-summary', '1,00 €', { year: 2027, amount: 100, party: 'Gjithsej' })],
})
const common = { format: defaultFormat, now: '2026-11-22T10:00:00.000Z' }
const sorted = (of: Plan) => sortDismissed(of, checkPlan(createContext(of)))

function report(of: Plan, arranged: Arrangement, language: FindingsOptions['language'] = 'sq') {
  return composeFindings(of, sorted(of), { ...common, language, arranged })
}

function headings(of: Plan, arranged: Arrangement): readonly string[] {
  const blocks = report(of, arranged).parts.flatMap((part) => part.blocks)
  return blocks.flatMap((block) => (block.type === 'heading' && block.level === 2 ? [block.text] : []))
}

const grounds = { reason: 'Emri i programit', author: 'Besa Krasniqi', at: '2026-11-20T08:00:00.000Z' }

/** The same plan, in which somebody lets the doubled word stand. */
function withDismissal(): Plan {
  const finding = sorted(plan).open.find(({ rule }) => rule === 'doubled-word')
  if (finding === undefined) throw new TypeError('no finding')
  return apply(plan, dismissing(plan, [finding], grounds, testIds(7)))
}

describe('the report of the findings', () => {
  it('stands by chapter in reading order, the heaviest first, or by rule', () => {
    expect(headings(plan, 'chapter')).toEqual(['1 Arsimi', 'Institucionet, burimet dhe shkurtesat'])
    const rules = sorted(plan).open.map(({ rule }) => rule)
    expect(headings(plan, 'rule')).toHaveLength(new Set(rules).size)
    const texts = textsOf(report(plan, 'chapter'))
    expect(texts.indexOf('gabim')).toBeLessThan(texts.indexOf('paralajmërim'))
    expect(texts.join('\n')).toContain('Fjalë e përsëritur: «social')
  })

  it('counts what is open, and says when that was', () => {
    const texts = textsOf(report(plan, 'rule')).join('\n')
    expect(texts).toMatch(/Gabime: \d+, paralajmërime: \d+, këshilla: \d+\./)
    expect(texts).toContain('22 nëntor 2026')
  })

  it('prints what somebody lets stand with the reason, and counts it apart', () => {
    const texts = textsOf(report(withDismissal(), 'chapter'))
    expect(texts).toContain('Emri i programit')
    expect(texts).toContain('Besa Krasniqi, 20 nëntor 2026')
    expect(texts.join('\n')).toContain('të lëna si janë: 1.')
    expect(headings(withDismissal(), 'chapter').at(-1)).toBe('Gjetje të lëna si janë')
  })

  it('says that nothing was found', () => {
    const clean = planWith()
    expect(textsOf(report(clean, 'chapter'))).toContain('Kontrolli nuk gjeti asgjë.')
    expect(headings(clean, 'chapter')).toEqual([])
  })

  it.each(['sr', 'en'] as const)('speaks %s', (language) => {
    const texts = textsOf(report(withDismissal(), 'rule', language)).join('\n')
    expect(texts).not.toContain('{{')
    expect(texts).not.toContain('Gjetje')
  })

  it('is a workbook with one row a finding, and a sheet of those that somebody lets stand', () => {
    const options = { ...common, language: 'sq', arranged: 'rule' } as const
    const workbook = composeFindingsWorkbook(withDismissal(), sorted(withDismissal()), options)
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Gjetjet', 'Të lëna si janë'])
    const [open, left] = workbook.sheets
    expect(open?.rows).toHaveLength(sorted(withDismissal()).open.length + 1)
    expect(JSON.stringify(left?.rows)).toContain('Emri i programit')
    expect(JSON.stringify(left?.rows)).toContain('Besa Krasniqi')
    for (const sheet of workbook.sheets) {
      for (const { cells } of sheet.rows) expect(cells).toHaveLength(sheet.columns.length)
    }
  })
})

describe('a plan in which errors are open', () => {
  const options = { ...common, language: 'sq' } as const
  const line = 'Gabime ende të hapura në kontroll: 3'
  const coverOf = (of: Plan, openErrors: number): readonly string[] => {
    const [cover] = composeDocument(of, { ...options, openErrors }).parts
    return cover === undefined ? [] : textsOf({ ...composeDocument(of, options), parts: [cover] })
  }
  const annexOf = (openErrors: number): string | undefined =>
    composeWorkbook(plan, { ...options, openErrors, revision: 1 }).sheets[0]?.header

  it('says so on its cover and above the sheets of its annex', () => {
    expect(coverOf(plan, 3)).toContain(line)
    expect(annexOf(3)).toContain(line)
  })

  it('says nothing where none are, or where the plan is adopted', () => {
    expect(coverOf(plan, 0).join()).not.toContain('Gabime')
    expect(annexOf(0)).not.toContain('Gabime')
    expect(coverOf(planWith({ plan: { status: 'adopted' } }), 3).join()).not.toContain('Gabime')
  })
})
