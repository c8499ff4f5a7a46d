import { describe, expect, it } from 'vitest'
import { formatOf, hiddenIn } from '../../../shared/formats/index.ts'
import type { Plan } from '../../../shared/model/index.ts'
import { hillTown } from '../../support/plans/hill-town.ts'

const plan = hillTown()

function hidden(id: string, of: Plan = plan): readonly string[] {
  const format = formatOf(id)
  if (format === null) throw new Error(`no format ${id}`)
  return hiddenIn(of, format).map(({ kind, field, count }) => `${kind}.${field} ${count}`)
}

describe('what a format does not print', () => {
  it('is nothing for a plan in its own format', () => {
    expect(hidden('kosovo-municipal')).toEqual([])
  })

  it('is told by kind and name, with how often the plan has it', () => {
    expect(hidden('kosovo-matrix')).toEqual([
      'field.resultsIntroduction 1',
      'swot-item.text 3',
      'objective.introduction 1',
      'indicator.title 1',
      'indicator.unit 1',
      'indicator.baselineThousandths 1',
      'indicator.baselineYear 1',
      'indicator-target.year 2',
      'indicator-target.thousandths 1',
      'indicator-target.words 1',
      'assumption.text 1',
      'risk.text 1',
      'field.objectivesIntroduction 1',
    ])
  })
})
