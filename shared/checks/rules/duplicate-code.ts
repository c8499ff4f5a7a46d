import type { Entity, Id } from '../../model/index.ts'
import { type CodePlace, codeAt, codedEntities, type PrintedCode } from '../codes/printed-codes.ts'
import { codeReads } from '../codes/reads.ts'
import type { CheckContext } from '../context.ts'
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
    const coded = codedEntities(context)
    const inTable = doubled(context, coded, 'table')
    const known = new Set(inTable.map(({ entity }) => entity))
    const inChapter = doubled(context, coded, 'section-3').filter(({ entity }) => !known.has(entity))
    return [...inTable, ...inChapter, ...doubled(context, context.ofKind('indicator'), 'table')]
  },
})

function doubled(context: CheckContext, entities: readonly Entity[], place: CodePlace): readonly Found[] {
  const first = new Map<string, PrintedCode>()
  return entities.flatMap((entity): readonly Found[] => {
    const code = codeAt(context.plan, entity, place)
    if (code === null) return []
    const key = code.steps.join('.')
    const before = first.get(key)
    if (before === undefined) first.set(key, code)
    return before === undefined ? [] : [doubledCode(code, before, place)]
  })
}

function doubledCode(code: PrintedCode, before: PrintedCode, place: CodePlace): Found {
  const related: readonly Id[] = [before.entity.id]
  return {
    entity: code.entity.id,
    source: code.source.id,
    cell: 'code',
    message: 'duplicate-code',
    explanation: place === 'section-3' ? 'in-chapter' : null,
    parameters: { code: code.text, other: shortened(textIn(before.entity, 'title')) },
    values: { declared: code.text, related },
  }
}
