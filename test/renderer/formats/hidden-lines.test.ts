import { expect, test } from 'vitest'
import { hiddenLines, newlyHidden, newlyUnnamed } from '../../../renderer/formats/hidden-lines.ts'
import { defaultFormat, formatOf } from '../../../shared/formats/index.ts'
import { createPlan } from '../../../shared/model/index.ts'
import { smallPlan } from '../../electron/store/on-disk.ts'

const plan = createPlan(smallPlan())
const strategy = formatOf('kosovo-strategy') ?? defaultFormat
const told = (lines: ReturnType<typeof hiddenLines>) =>
  lines.map(({ kind, field, count }) => `${kind} ${field ?? '-'} ${count}`)

test('what another format does not show is told once, whatever number of values it has', () => {
  expect(hiddenLines(plan, defaultFormat)).toEqual([])
  expect(told(newlyHidden(plan, defaultFormat, strategy))).toEqual(['swot-item - 1'])
})

test('what was not shown before is not told again', () => {
  expect(newlyHidden(plan, strategy, { ...strategy, id: 'x' })).toEqual([])
})

test('whose level has no name any more is told with how many they are', () => {
  const levels = defaultFormat.levels.filter(({ kind }) => kind !== 'result')
  const unnamed = newlyUnnamed(plan, defaultFormat, { ...defaultFormat, levels })
  const results = [...plan.entities.values()].filter(({ kind }) => kind === 'result')
  expect(unnamed.map(({ level, count }) => [level.kind, count])).toEqual([['result', results.length]])
  expect(results.length).toBeGreaterThan(0)
  expect(newlyUnnamed(plan, { ...defaultFormat, levels }, defaultFormat)).toEqual([])
})
