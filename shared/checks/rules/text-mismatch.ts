import type { Entity } from '../../model/index.ts'
import { claims, type Declared } from '../declared.ts'
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
  check({ plan }, entity) {
    const title = entity.kind === 'field' ? 'name' : 'title'
    return [
      ...claims(plan, entity.id, 'title').flatMap((declared) => differing(entity, title, declared)),
      ...claims(plan, entity.id, 'description').flatMap((declared) =>
        differing(entity, 'description', declared),
      ),
    ]
  },
})

function differing(
  entity: Entity,
  cell: 'name' | 'title' | 'description',
  declared: Declared,
): readonly Found[] {
  const own = textIn(entity, cell)
  if (own.trim() === '' || declared.printed.trim() === '') return []
  const found = difference(own, declared.printed)
  if (found === null) return []
  return [
    {
      entity: entity.id,
      source: declared.id,
      cell,
      message: messageFor(found),
      explanation: found.places > 1 ? 'more-places' : null,
      parameters: { ...found, place: placeTerm(declared) },
      values: { declared: declared.printed, computed: own, texts: [own, declared.printed] },
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
