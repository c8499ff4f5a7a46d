import type { Entity } from '../../model/index.ts'
import { misplaced } from '../codes/parent.ts'
import { areSame, codeAt, codedEntities, ownSteps, stepsOf } from '../codes/printed-codes.ts'
import { codeReads } from '../codes/reads.ts'
import type { CheckContext } from '../context.ts'
import { claims, printedCode } from '../declared.ts'
import type { Found } from '../finding.ts'
import { nameOf } from '../naming.ts'
import { planRule } from '../rule.ts'

/** A printed code, or the label of a row of sums, that names another parent than the one under which it stands. */
export const codeParent = planRule({
  id: 'code-parent',
  severity: 'error',
  reads: codeReads,
  check(context) {
    const coded = codedEntities(context)
    return [...coded, ...context.ofKind('indicator')].flatMap((entity) => [
      ...wrongCode(context, entity, 'table'),
      ...(claims(context.plan, entity.id, 'code', 'section-3').length > 0
        ? wrongCode(context, entity, 'section-3')
        : []),
      ...wrongLabel(context, entity),
    ])
  },
})

function wrongCode(context: CheckContext, entity: Entity, place: 'table' | 'section-3'): readonly Found[] {
  const code = codeAt(context.plan, entity, place)
  const wrong = code === null ? null : misplaced(context, code)
  if (code === null || wrong === null) return []
  const parent = wrong.stands === null ? '' : nameOf(context.plan, context.codes, wrong.stands.id)
  return [
    {
      entity: entity.id,
      source: code.source.id,
      cell: 'code',
      message: wrong.stands === null ? 'code-elsewhere' : 'code-parent',
      explanation: place === 'section-3' ? 'in-chapter' : null,
      parameters: { code: code.text, parent, names: wrong.names.join('.') },
      values: { declared: code.text },
    },
  ]
}

/** `Nën-Totali 2.2` under the rows of 2.3. */
function wrongLabel(context: CheckContext, entity: Entity): readonly Found[] {
  if (entity.kind !== 'result' && entity.kind !== 'objective') return []
  const own = ownSteps(context.plan, entity.id)
  const label = claims(context.plan, entity.id, 'label', entity.kind)[0]
  const text = /(?<=\s)[\dIVXLC]+(?:\.\d+)*(?=[.:\s]*$)/.exec(label?.printed ?? '')?.[0]
  const named = text === undefined ? null : stepsOf(text)
  if (label === undefined || text === undefined || own === null || named === null || areSame(own, named))
    return []
  return [
    {
      entity: entity.id,
      source: label.id,
      cell: 'total',
      message: 'label-parent',
      parameters: { label: label.printed.trim(), code: printedCode(context.plan, entity.id) },
      values: { declared: text },
    },
  ]
}
