import { describe, expect, it } from 'vitest'
import { countVitest, lastLine, sum } from './totals.ts'

interface File {
  readonly status: string
  readonly tests: readonly (readonly [status: string, name: string])[]
}

function report(...files: readonly File[]): string {
  const testResults = files.map(({ status, tests }) => ({
    status,
    assertionResults: tests.map(([state, fullName]) => ({ status: state, fullName })),
  }))
  return JSON.stringify({ testResults })
}

const good: File = {
  status: 'passed',
  tests: [
    ['passed', 'one'],
    ['passed', 'two'],
  ],
}

describe('counting what vitest reports', () => {
  it('counts passed, failed and skipped tests', () => {
    const bad: File = {
      status: 'failed',
      tests: [
        ['failed', 'three'],
        ['skipped', 'four'],
        ['todo', 'five'],
      ],
    }
    const totals = countVitest(report(good, bad), false)
    expect(totals).toEqual({
      passed: 2,
      failed: 1,
      skipped: 2,
      skippedNames: ['four', 'five'],
      secondTries: [],
    })
  })

  it('names a test that passed only when it was tried again', () => {
    const tried = { status: 'passed', fullName: 'six', failureMessages: ['Error: too late\n    at once'] }
    const testResults = [{ status: 'passed', assertionResults: [tried] }]
    const { passed, failed, secondTries } = countVitest(JSON.stringify({ testResults }), true)
    expect({ passed, failed, secondTries }).toEqual({
      passed: 1,
      failed: 0,
      secondTries: ['six: Error: too late'],
    })
  })

  it('counts a file that broke before its tests as a failure', () => {
    expect(countVitest(report(good, { status: 'failed', tests: [] }), false).failed).toBe(1)
  })

  it('counts tests skipped by a broken hook as a failure of their file', () => {
    const hook: File = { status: 'failed', tests: [['skipped', 'three']] }
    expect(countVitest(report(good, hook), false)).toMatchObject({ passed: 2, failed: 1, skipped: 1 })
  })

  it('does not trust a run that ended badly without saying why', () => {
    expect(countVitest(report(good), false).failed).toBe(1)
  })

  it.each([
    ['no report', undefined],
    ['half a report', '{"testResults": ['],
    ['an empty report', report()],
    ['only skipped tests', report({ status: 'passed', tests: [['skipped', 'one']] })],
  ])('counts %s as a failure', (_, text) => {
    expect(countVitest(text, true)).toMatchObject({ passed: 0, failed: 1 })
  })
})

describe('the last line', () => {
  it('adds the parts up', () => {
    const totals = sum([
      { passed: 1, failed: 0, skipped: 0 },
      { passed: 40, failed: 2, skipped: 3 },
    ])
    expect(lastLine(totals)).toBe('41 passed, 2 failed, 3 skipped')
  })

  it('names skipped tests only where there are some', () => {
    expect(lastLine({ passed: 7, failed: 0, skipped: 0 })).toBe('7 passed, 0 failed')
  })
})
