import type { Entity } from '../../model/index.ts'
import type { CheckContext } from '../context.ts'
import { claims, type Declared, declaredOf } from '../declared.ts'
import type { Found, Parameter } from '../finding.ts'
import { entityRule } from '../rule.ts'
import { isTerm } from '../texts/cell-terms.ts'
import { type Difference, difference } from '../texts/difference.ts'
import { textIn } from '../texts/text-cells.ts'

/** A title or description that two places of a taken-in plan give in different words. */
export const textMismatch = entityRule({
  id: 'text-mismatch',
  severity: 'warning',
  kinds: ['field', 'objective', 'result', 'activity'],
  reads: {
    field: ['name'],
    objective: ['title'],
    result: ['title'],
    activity: ['title', 'description'],
    declared: 'all',
  },
  check(context, entity) {
    const { plan } = context
    if (declaredOf(plan, entity.id).length === 0) return none
    const title = entity.kind === 'field' ? 'name' : 'title'
    return [
      ...claims(plan, entity.id, 'title').flatMap((declared) => differing(context, entity, title, declared)),
      ...claims(plan, entity.id, 'description').flatMap((declared) =>
        differing(context, entity, 'description', declared),
      ),
    ]
  },
})

const none: readonly Found[] = []

function differing(
  { texts }: CheckContext,
  entity: Entity,
  cell: 'name' | 'title' | 'description',
  declared: Declared,
): readonly Found[] {
  const own = textIn(entity, cell)
  if (own === declared.printed || own.trim() === '' || declared.printed.trim() === '') return none
  const found = difference(own, declared.printed, texts.lexicon)
  if (found === null) return none
  return [
    {
      entity: entity.id,
      source: declared.id,
      cell,
      message: messageFor(found),
      explanation: found.places > 1 ? 'more-places' : null,
      parameters: { ...found, place: placeTerm(declared) },
      values: { declared: declared.printed, computed: own, texts: [own, declared.printed] },
      about: [found.first, found.second, own.length, declared.printed.length],
    },
  ]
}

function messageFor({ first, second }: Difference): 'text-mismatch' | 'text-added' | 'text-left-out' {
  if (first === '') return 'text-added'
  return second === '' ? 'text-left-out' : 'text-mismatch'
}

function placeTerm({ place }: Declared): Parameter {
  const term = `place-${place}`
  return { term: isTerm(term) ? term : 'place-elsewhere' }
}
