import { expect, test } from 'vitest'
import {
  byChapter,
  byRule,
  chosen,
  countsOf,
  pageOf,
  type ToldFinding,
} from '../../../renderer/checks/arrange.ts'
import { outlineOf } from '../../../renderer/outline/outline-nodes.ts'
import type { Finding, RuleId, Severity } from '../../../shared/checks/index.ts'
import { createPlan, flatten, type Id, isOfKind, type Kind } from '../../../shared/model/index.ts'
import { countingIds } from '../../support/small-plan.ts'

const activity = { kind: 'activity', values: { title: 'Kurse' }, children: [{ kind: 'cost-line' }] }
const untitled = { kind: 'result', children: [activity] }
const objective = { kind: 'objective', values: { title: 'Dije' }, children: [untitled] }
const plan = createPlan(
  flatten(
    {
      kind: 'plan',
      children: [
        { kind: 'section', values: { role: 'introduction', heading: 'Hyrje' } },
        { kind: 'field', values: { name: 'Arsimi' }, children: [objective] },
        { kind: 'institution', values: { name: 'Komuna' } },
      ],
    },
    countingIds(),
  ),
)

function idOf(kind: Kind): Id {
  const found = [...plan.entities.values()].find((entity) => isOfKind(entity, kind))
  if (found === undefined) throw new TypeError(`no ${kind}`)
  return found.id
}

function told(entity: Id, rule: RuleId, severity: Severity, message = ''): ToldFinding {
  const finding: Finding = {
    rule,
    severity,
    entity,
    place: { cell: 'title' },
    values: {},
    message: 'missing-cell',
    explanation: null,
    parameters: {},
    fingerprint: 'x',
  }
  return { finding, key: `${entity} ${rule}`, place: '', message }
}

const all = [
  told(idOf('institution'), 'abbreviation-unused', 'advice', 'Shkurtesa nuk përdoret'),
  told(idOf('cost-line'), 'missing-cell', 'warning', 'Mungon: burimi'),
  told(idOf('activity'), 'duplicate-code', 'error', 'Kodi është përdorur'),
  told(plan.id, 'summary-mismatch', 'error', 'Përmbledhja'),
  told(idOf('section'), 'doubled-space', 'advice', 'Hapësira'),
]
const every = new Set<Severity>(['error', 'warning', 'advice'])

test('findings are counted by severity', () => {
  expect(countsOf(all.map(({ finding }) => finding))).toEqual({ error: 2, warning: 1, advice: 2 })
})

test('chapters stand in the order of the outline, and in each the heaviest comes first', () => {
  const groups = byChapter(plan, outlineOf(plan), all)
  expect(groups.map(({ of, findings }) => [of.fixed ?? of.title, findings.length])).toEqual([
    ['Hyrje', 1],
    ['Arsimi', 2],
    ['budget', 1],
    ['lists', 1],
  ])
  expect(groups[1]?.findings.map(({ finding }) => finding.severity)).toEqual(['error', 'warning'])
})

test('every finding is under some chapter, and under its rule', () => {
  const count = (groups: readonly { readonly findings: readonly unknown[] }[]): number =>
    groups.reduce((sum, { findings }) => sum + findings.length, 0)
  expect(count(byChapter(plan, outlineOf(plan), all))).toBe(all.length)
  expect(count(byRule(all))).toBe(all.length)
  expect(byRule(all).map(({ of }) => of)).toContain('missing-cell')
})

test('a finding leads to the innermost page that shows it', () => {
  const pages = all.map(({ finding }) => pageOf(plan, finding))
  expect(pages).toEqual(['lists', idOf('activity'), idOf('activity'), 'budget', idOf('section')])
})

test('the filter looks for words without regard to case and diacritics', () => {
  const found = chosen(all, { severities: every, text: ' PERDOR' })
  expect(found.map(({ message }) => message)).toEqual(['Shkurtesa nuk përdoret', 'Kodi është përdorur'])
  expect(chosen(all, { severities: new Set(['warning']), text: '' })).toEqual([all[1]])
})
