import { misplaced } from '../codes/parent.ts'
import { type CodedRow, codedRows, type PrintedCode } from '../codes/printed-codes.ts'
import { codeReads } from '../codes/reads.ts'
import { areSame, stepsOf } from '../codes/steps.ts'
import type { CheckContext } from '../context.ts'
import type { Found } from '../finding.ts'
import { nameOf } from '../naming.ts'
import { planRule } from '../rule.ts'

/** A printed code, or the label of a row of sums, that names another parent than the one under which it stands. */
export const codeParent = planRule({
  id: 'code-parent',
  severity: 'error',
  reads: codeReads,
  check(context) {
    const { rows, indicators } = context.remember(codedRows)
    return [...rows, ...indicators].flatMap((row) => [
      ...wrongCode(context, row, row.inTable),
      ...wrongCode(context, row, row.inChapter),
      ...wrongLabel(row),
    ])
  },
})

function wrongCode(context: CheckContext, row: CodedRow, code: PrintedCode | null): readonly Found[] {
  const wrong = code === null ? null : misplaced(context, row, code)
  if (code === null || wrong === null) return []
  const parent = wrong.stands === null ? '' : nameOf(context.plan, context.codes, wrong.stands.entity.id)
  return [
    {
      entity: row.entity.id,
      source: code.source.id,
      cell: 'code',
      message: wrong.stands === null ? 'code-elsewhere' : 'code-parent',
      explanation: code === row.inChapter ? 'in-chapter' : null,
      parameters: { code: code.text, parent, names: wrong.names.join('.') },
      values: { declared: code.text },
    },
  ]
}

/** `Nën-Totali 2.2` under the rows of 2.3. */
function wrongLabel({ entity, label, steps, inTable }: CodedRow): readonly Found[] {
  const text = /(?<=\s)[\dIVXLC]+(?:\.\d+)*(?=[.:\s]*$)/.exec(label?.printed ?? '')?.[0]
  const named = text === undefined ? null : stepsOf(text)
  if (label === null || text === undefined || steps === null || named === null || areSame(steps, named))
    return []
  return [
    {
      entity: entity.id,
      source: label.id,
      cell: 'total',
      message: 'label-parent',
      parameters: { label: label.printed.trim(), code: inTable?.text ?? steps.join('.') },
      values: { declared: text },
    },
  ]
}
