import { z } from 'zod'

type Issue = z.core.$ZodRawIssue

/**
 * A list that is refused at its first wrong item. The library's own list collects what is wrong with every one, and
 * overflows the stack where that is a hundred thousand.
 */
export function list<T>(item: z.ZodType<T>) {
  return z.array(z.unknown()).transform((values, context): T[] => {
    const read: T[] = []
    for (const [index, value] of values.entries()) {
      const parsed = item.safeParse(value)
      if (!parsed.success) return refuse(context.issues, parsed.error, index)
      read.push(parsed.data)
    }
    return read
  })
}

/** An object whose values under certain keys are alike, refused at its first wrong one; other keys are let alone. */
export function columns<T>(keys: RegExp, value: z.ZodType<T>) {
  return z.record(z.string(), z.unknown()).transform((values, context): Record<string, T> => {
    const read: Record<string, T> = {}
    for (const [key, part] of Object.entries(values).filter(([name]) => keys.test(name))) {
      const parsed = value.safeParse(part)
      if (!parsed.success) return refuse(context.issues, parsed.error, key)
      read[key] = parsed.data
    }
    return read
  })
}

function refuse(issues: Issue[], error: z.ZodError, step: string | number): never {
  for (const issue of error.issues.slice(0, 1)) {
    issues.push({ ...issue, input: undefined, path: [step, ...issue.path] })
  }
  return z.NEVER
}
