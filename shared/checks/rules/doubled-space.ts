import type { Operation } from '../../operations/index.ts'
import { rewriting } from '../texts/text-cells.ts'
import { textRule } from '../texts/text-rule.ts'

const doubled = /[ \u00a0]{2,}/g

/** Two spaces where one stands between words. Spaces at the end of a line do no harm on paper. */
export const doubledSpace = textRule({
  id: 'doubled-space',
  severity: 'advice',
  check(_context, { entity, cell: name, text, hasSpaces }, cell) {
    if (!hasSpaces) return []
    const count = Array.from(text.matchAll(/(?<=\S)[ \u00a0]{2,}(?=\S)/g)).length
    if (count === 0) return []
    const fix = (): readonly Operation[] => rewriting(entity, name, (part) => part.replace(doubled, ' '))
    return [
      {
        entity: entity.id,
        cell,
        message: 'doubled-space',
        parameters: { count },
        fix,
      },
    ]
  },
})
