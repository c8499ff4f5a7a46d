import type { Entity, Id } from '../../model/index.ts'
import { misplaced } from '../codes/parent.ts'
import { codeAt, codedAbove, codedEntities, type PrintedCode } from '../codes/printed-codes.ts'
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
    const groups = [
      ...groupsOf(context, codedEntities(context)),
      ...groupsOf(context, context.ofKind('indicator')),
    ]
    return groups.flatMap((entities) => steps(context, entities))
  },
})

/** Entities of one kind under one parent; an untitled result counts as its objective. */
function groupsOf(context: CheckContext, entities: readonly Entity[]): readonly (readonly Entity[])[] {
  const groups = new Map<string, Entity[]>()
  for (const entity of entities) {
    const above: Id = codedAbove(context.plan, entity)?.id ?? context.plan.id
    const key = `${entity.kind} ${above}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [entity])
    else group.push(entity)
  }
  return [...groups.values()]
}

/** Looks at the last numbers in order. What is reported as doubled or misplaced leaves room for the number that it took. */
function steps(context: CheckContext, entities: readonly Entity[]): readonly Found[] {
  const found: Found[] = []
  const seen = new Set<number>()
  let last = 0
  let spare = 0
  for (const entity of entities) {
    const code = codeAt(context.plan, entity, 'table')
    const number = code?.steps.at(-1)
    if (code === null || number === undefined || seen.has(number) || misplaced(context, code) !== null) {
      spare += 1
      continue
    }
    seen.add(number)
    if (number < last) found.push(outOfOrder(code, last, 'code-back'))
    else if (number > last + 1 + spare) found.push(outOfOrder(code, last, 'code-gap'))
    last = Math.max(last, number)
    spare = 0
  }
  return found
}

function outOfOrder(code: PrintedCode, last: number, message: 'code-back' | 'code-gap'): Found {
  const sibling = [...code.text.split('.').slice(0, -1), String(last)].join('.')
  return {
    entity: code.entity.id,
    source: code.source.id,
    cell: 'code',
    message: message === 'code-gap' && last === 0 ? 'code-start' : message,
    parameters: { code: code.text, before: sibling },
    values: { declared: code.text },
  }
}
