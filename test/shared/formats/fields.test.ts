import { describe, expect, test } from 'vitest'
import {
  activityFieldsOf,
  activityHeading,
  defaultFormat,
  formatOf,
  formats,
  hasResults,
  type PlanFormat,
} from '../../../shared/formats/index.ts'

const named = (id: string): PlanFormat => formatOf(id) ?? defaultFormat
const sq = (format: PlanFormat, field: Parameters<typeof activityHeading>[1]) =>
  activityHeading(format, field)?.sq ?? null

describe('what is written of an activity', () => {
  test('stands in the order of the columns, under their headings', () => {
    const matrix = named('kosovo-matrix')
    expect(activityFieldsOf(matrix).join(' ')).toBe(
      'title description steps output indicators verification monitoring reference responsible supporting period ' +
        'costKind costWords costDescription fundingSources',
    )
    expect(sq(matrix, 'verification')).toBe('Mënyra e verifikimit të treguesve')
    expect(sq(matrix, 'costKind')).toBe('Kostoja financiare')
    expect(sq(matrix, 'output')).toBeNull()
  })

  test('has no words of costs where the format allows none', () => {
    expect(activityFieldsOf(named('kosovo-strategy'))).not.toContain('costWords')
    expect(activityFieldsOf(named('kosovo-reintegration'))).toContain('costWords')
  })

  test('begins with the title in every format, and names nothing twice', () => {
    for (const format of formats) {
      const fields = activityFieldsOf(format)
      expect(fields[0]).toBe('title')
      expect(new Set(fields).size).toBe(fields.length)
    }
  })

  test('leaves out what a column fewer has no place for', () => {
    const { activityTable } = named('albania-annex')
    const columns = activityTable.columns.filter(({ content }) => content !== 'monitoring')
    const format = { ...named('albania-annex'), activityTable: { ...activityTable, columns } }
    expect(activityFieldsOf(named('albania-annex'))).toContain('monitoring')
    expect(activityFieldsOf(format)).not.toContain('monitoring')
  })
})

test('results stand in the formats that name them or have a column for them', () => {
  expect(formats.filter(hasResults).map(({ id }) => id)).toEqual(['kosovo-municipal', 'kosovo-matrix'])
})
