import { type CodedRow, codedRows, type PrintedCode } from '../codes/printed-codes.ts'
import { codeReads } from '../codes/reads.ts'
import type { Found } from '../finding.ts'
import { shortened } from '../naming.ts'
import { planRule } from '../rule.ts'
import { textIn } from '../texts/text-cells.ts'

/** One printed code for two things. */
export const duplicateCode = planRule({
  id: 'duplicate-code',
  severity: 'error',
  reads: codeReads,
  check(context) {
    const { rows, indicators } = context.remember(codedRows)
    const inTable = doubled(rows, (row) => row.inTable)
    const known = new Set(inTable.map(({ entity }) => entity))
    const hasOther = rows.some(({ inChapter }) => inChapter !== null)
    const inChapter = hasOther ? doubled(rows, (row) => row.inChapter ?? row.inTable) : []
    return [
      ...inTable,
      ...inChapter
        .filter(({ entity }) => !known.has(entity))
        .map((found): Found => ({ ...found, explanation: 'in-chapter' })),
      ...doubled(indicators, (row) => row.inTable),
    ]
  },
})

function doubled(rows: readonly CodedRow[], codeOf: (row: CodedRow) => PrintedCode | null): readonly Found[] {
  const first = new Map<string, CodedRow>()
  const titles = new Map<CodedRow, string>()
  const titleOf = (row: CodedRow): string => {
    const title = titles.get(row) ?? shortened(textIn(row.entity, 'title'))
    titles.set(row, title)
    return title
  }
  return rows.flatMap((row): readonly Found[] => {
    const code = codeOf(row)
    if (code === null) return []
    const key = code.steps.join('.')
    const before = first.get(key)
    if (before === undefined) first.set(key, row)
    return before === undefined ? [] : [doubledCode(row, code, before, titleOf(before))]
  })
}

function doubledCode({ entity }: CodedRow, code: PrintedCode, before: CodedRow, other: string): Found {
  return {
    entity: entity.id,
    source: code.source.id,
    cell: 'code',
    message: 'duplicate-code',
    parameters: { code: code.text, other },
    values: { declared: code.text, related: [before.entity.id] },
  }
}
