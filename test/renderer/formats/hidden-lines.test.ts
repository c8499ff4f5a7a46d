import { expect, test } from 'vitest'
import { hiddenLines, newlyHidden } from '../../../renderer/formats/hidden-lines.ts'
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
