import type { z } from 'zod'
import { formatSchema } from './schema/format.ts'
import { formatLimits } from './schema/limits.ts'
import type { PlanFormat } from './types.ts'

/** Why a part of a file is no part of a format; the interface has a sentence for each. */
export const formatReasons = [
  /** The whole text, more than a format can be. */
  'too-large',
  'not-json',
  /** A part that no format can do without is not there. */
  'missing',
  'unknown-key',
  'wrong-type',
  /** A word outside a fixed set, such as a content that no column has. */
  'unknown-value',
  /** An id that is not of small letters, figures and hyphens. */
  'bad-id',
  'too-long',
  'too-many',
  'out-of-range',
  /** A character that no paper prints, or a line break. */
  'unprintable',
  /** A `{{name}}` for which the phrase has no value. */
  'unknown-placeholder',
  /** The same thing two times where one is meant. */
  'twice',
  /** A text in no language, a list without what it is for. */
  'empty',
] as const

export type FormatReason = (typeof formatReasons)[number]

/** What is wrong with a file, and where: `levels[0].label.sq`; an empty path for the whole. */
export interface FormatProblem {
  readonly path: string
  readonly reason: FormatReason
}

/** A format, or at least one problem. */
export type ParsedFormat =
  | { readonly ok: true; readonly format: PlanFormat }
  | { readonly ok: false; readonly problems: readonly FormatProblem[] }

/** Reads a format that was saved as JSON. Never throws. */
export function parseFormat(json: string): ParsedFormat {
  if (json.length > formatLimits.file) return refused({ path: '', reason: 'too-large' })
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return refused({ path: '', reason: 'not-json' })
  }
  const parsed = formatSchema.safeParse(value)
  if (parsed.success) return { ok: true, format: parsed.data }
  return refused(...parsed.error.issues.flatMap((issue) => problemsOf(issue, value)))
}

/** A format as JSON that `parseFormat` reads. */
export function writeFormat(format: PlanFormat): string {
  return `${JSON.stringify(format, null, 2)}\n`
}

function refused(...problems: readonly FormatProblem[]): ParsedFormat {
  return { ok: false, problems }
}

type Issue = z.ZodError['issues'][number]

function problemsOf(issue: Issue, value: unknown): readonly FormatProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: written([...issue.path, key]), reason: 'unknown-key' }))
  }
  const isThere = at(value, issue.path) !== undefined
  return [{ path: written(issue.path), reason: isThere ? reasonOf(issue) : 'missing' }]
}

function reasonOf(issue: Issue): FormatReason {
  switch (issue.code) {
    case 'too_big':
      return issue.origin === 'string' ? 'too-long' : issue.origin === 'array' ? 'too-many' : 'out-of-range'
    case 'too_small':
      return issue.origin === 'array' ? 'empty' : 'out-of-range'
    case 'invalid_value':
    case 'invalid_union':
      return 'unknown-value'
    case 'invalid_format':
      return 'bad-id'
    case 'custom':
      return formatReasons.find((reason) => reason === issue.message) ?? 'wrong-type'
    default:
      return 'wrong-type'
  }
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  let here = value
  for (const step of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined
    here = Reflect.get(here, step)
  }
  return here
}

function written(path: readonly PropertyKey[]): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index > 0 ? '.' : ''}${String(step)}`))
    .join('')
}
