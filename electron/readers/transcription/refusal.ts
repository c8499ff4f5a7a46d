import type { z } from 'zod'
import type { ReadReason } from '../error.ts'

type Issue = z.ZodError['issues'][number]

/** What a schema's refusal means for someone who looks at the file. */
export function shapeReason(error: z.ZodError): ReadReason {
  const issue = error.issues[0]
  if (issue === undefined) return 'wrong-type'
  switch (issue.code) {
    case 'too_big':
    case 'too_small':
      return sizeReason(issue)
    case 'invalid_value':
      return 'unknown-value'
    case 'custom':
      return customReason(issue.message)
    default:
      return 'wrong-type'
  }
}

function sizeReason(issue: Extract<Issue, { code: 'too_big' | 'too_small' }>): ReadReason {
  if (issue.origin === 'string') return 'too-long'
  if (issue.origin !== 'array') return 'out-of-range'
  return issue.code === 'too_big' ? 'too-many' : 'missing'
}

function customReason(message: string): ReadReason {
  return message === 'unprintable' || message === 'too-long' || message === 'missing' ? message : 'wrong-type'
}
