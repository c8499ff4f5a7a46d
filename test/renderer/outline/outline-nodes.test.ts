import { expect, test } from 'vitest'
import { type OutlineNode, outlineOf, pagesOf, pathTo } from '../../../renderer/outline/outline-nodes.ts'
import { createPlan, flatten, type NestedEntity } from '../../../shared/model/index.ts'
import { countingIds } from '../../support/small-plan.ts'

const activity = (title: string): NestedEntity => ({ kind: 'activity', values: { title } })
const section = (role: string, heading: string): NestedEntity => ({
  kind: 'section',
  values: { role, heading },
})

function outline(children: readonly NestedEntity[]): readonly OutlineNode[] {
  return outlineOf(createPlan(flatten({ kind: 'plan', children }, countingIds())))
}

/** The outline as indented lines. */
function lines(nodes: readonly OutlineNode[], indent = ''): readonly string[] {
  return nodes.flatMap(({ fixed, code, title, children }) => [
    `${indent}${fixed ?? `${code} ${title}`.trim()}`,
    ...lines(children, `${indent}  `),
  ])
}

test('chapters stand in the order of the format, and one without a heading bears its chapter’s', () => {
  const nodes = outline([
    section('monitoring', 'Përcjellja'),
    section('other', 'Shtojca'),
    section('introduction', ''),
  ])
  expect(lines(nodes)).toEqual([
    'overview',
    'data',
    'chapters',
    '  Hyrje',
    '  Përcjellja',
    '  Shtojca',
    'activities',
    'budget',
    'lists',
    'checks',
    'document',
    'history',
  ])
})

test('fields, objectives, results and activities have their codes, and an untitled result is no level', () => {
  const titled: NestedEntity = { kind: 'result', values: { title: 'Rezultat' }, children: [activity('Një')] }
  const untitled: NestedEntity = { kind: 'result', children: [activity('Dy'), activity('')] }
  const objective: NestedEntity = {
    kind: 'objective',
    values: { title: 'Objektiv' },
    children: [titled, untitled],
  }
  const nodes = outline([{ kind: 'field', values: { name: 'Arsimi' }, children: [objective] }])
  expect(lines(nodes)).toEqual([
    'overview',
    'data',
    'fields',
    '  1 Arsimi',
    '    1 Objektiv',
    '      1.1 Rezultat',
    '        1.1.1 Një',
    '      1.2 Dy',
    '      1.3',
    'activities',
    'budget',
    'lists',
    'checks',
    'document',
    'history',
  ])
})

test('every node but the groups is a page, and the way to it names the nodes above', () => {
  const nodes = outline([{ kind: 'field', values: { name: 'Arsimi' } }, section('other', 'Shtojca')])
  const pages = pagesOf(nodes)
  expect(pages.map(({ fixed, title }) => fixed ?? title)).toEqual([
    'overview',
    'data',
    'Shtojca',
    'Arsimi',
    'activities',
    'budget',
    'lists',
    'checks',
    'document',
    'history',
  ])
  expect(pathTo(nodes, pages[3]?.place ?? '')).toEqual(['fields'])
  expect(pathTo(nodes, 'nowhere')).toEqual([])
})
