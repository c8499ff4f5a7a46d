import { misplaced } from '../codes/parent.ts'
import { type CodedRow, codedRows, type PrintedCode } from '../codes/printed-codes.ts'
import { codeReads } from '../codes/reads.ts'
import type { CheckContext } from '../context.ts'
import type { Found } from '../finding.ts'
import { planRule } from '../rule.ts'

/** Printed codes that leave a number out, or step back, among the rows of one parent. */
export const codeOrder = planRule({
  id: 'code-order',
  severity: 'warning',
  reads: codeReads,
  check(context) {
    const { rows, indicators } = context.remember(codedRows)
    return [...groupsOf(rows), ...groupsOf(indicators)].flatMap((group) => outOfOrder(context, group))
  },
})

/** Rows of one kind under one parent; what stands in a result without a code counts as its objective's. */
function groupsOf(rows: readonly CodedRow[]): readonly (readonly CodedRow[])[] {
  const groups = new Map<string, CodedRow[]>()
  for (const row of rows) {
    const key = `${row.entity.kind} ${row.above?.entity.id ?? ''}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [row])
    else group.push(row)
  }
  return [...groups.values()]
}

/** Looks at the last numbers in order. What is reported as doubled or misplaced leaves room for the number that it took. */
function outOfOrder(context: CheckContext, rows: readonly CodedRow[]): readonly Found[] {
  const found: Found[] = []
  const seen = new Set<number>()
  let last = 0
  let spare = 0
  for (const row of rows) {
    const code = row.inTable
    const number = code?.steps.at(-1)
    if (code === null || number === undefined || seen.has(number) || misplaced(context, row, code) !== null) {
      spare += 1
      continue
    }
    seen.add(number)
    if (number < last) found.push(stepFound(row, code, last, 'code-back'))
    else if (number > last + 1 + spare)
      found.push(stepFound(row, code, last, last === 0 ? 'code-start' : 'code-gap'))
    last = Math.max(last, number)
    spare = 0
  }
  return found
}

function stepFound(
  { entity }: CodedRow,
  { text, source }: PrintedCode,
  last: number,
  message: 'code-back' | 'code-gap' | 'code-start',
): Found {
  const before = [...text.split('.').slice(0, -1), String(last)].join('.')
  return {
    entity: entity.id,
    source: source.id,
    cell: 'code',
    message,
    parameters: { code: text, before },
    values: { declared: text },
  }
}
