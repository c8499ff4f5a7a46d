import { z } from 'zod'

/** How many checks ended in which way. */
export interface Totals {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/** What a run of vitest came to. */
export interface VitestTotals extends Totals {
  /** The full names of the tests that were skipped. */
  readonly skippedNames: readonly string[]
  /** Tests that failed first and passed when they were tried again, each with the first line of its failure. */
  readonly secondTries: readonly string[]
}

/** The parts of vitest's JSON report that are counted. */
const reportSchema = z.object({
  testResults: z.array(
    z.object({
      status: z.string(),
      assertionResults: z.array(
        z.object({
          status: z.string(),
          fullName: z.string(),
          failureMessages: z.array(z.string()).optional(),
        }),
      ),
    }),
  ),
})

/**
 * Counts a report of vitest. A file that failed outside its tests counts as one failure; so does a run that ended
 * badly without a failed test, or that ran no test at all.
 * @param report the JSON report as text, or undefined where vitest left none
 * @param ended whether vitest ended well
 */
export function countVitest(report: string | undefined, ended: boolean): VitestTotals {
  const parsed = reportSchema.safeParse(readJson(report))
  const files = parsed.success ? parsed.data.testResults : []
  const tests = files.flatMap((file) => file.assertionResults)
  const passed = tests.filter((test) => test.status === 'passed').length
  const failedTests = tests.filter((test) => test.status === 'failed').length
  const failedFiles = files.filter((file) => file.status === 'failed' && !hasFailedTest(file)).length
  const failed = failedTests + failedFiles
  const skippedNames = tests
    .filter((test) => test.status !== 'passed' && test.status !== 'failed')
    .map((test) => test.fullName)
  const secondTries = tests.flatMap(({ status, fullName, failureMessages: [first] = [] }) =>
    status === 'passed' && first !== undefined ? [`${fullName}: ${first.split('\n', 1).join('')}`] : [],
  )
  const unexplained = failed === 0 && (!ended || passed === 0)
  return { passed, failed: unexplained ? 1 : failed, skipped: skippedNames.length, skippedNames, secondTries }
}

/** Adds totals up. */
export function sum(parts: readonly Totals[]): Totals {
  const add = (pick: (part: Totals) => number): number => parts.reduce((total, part) => total + pick(part), 0)
  return { passed: add((p) => p.passed), failed: add((p) => p.failed), skipped: add((p) => p.skipped) }
}

/** The last line of a test run: `N passed, N failed`, with `, N skipped` where tests were skipped. */
export function lastLine({ passed, failed, skipped }: Totals): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

function hasFailedTest(file: { assertionResults: readonly { status: string }[] }): boolean {
  return file.assertionResults.some((test) => test.status === 'failed')
}

function readJson(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}
