import type { Operation } from '../../operations/index.ts'
import { type Body, bareBodies, bodyOf } from '../abbreviations/forms.ts'
import { type Variant, variants } from '../abbreviations/variants.ts'
import type { CheckContext } from '../context.ts'
import type { Found } from '../finding.ts'
import { mergingIn } from '../fixes/merge.ts'
import { planRule } from '../rule.ts'
import { isTerm } from '../texts/cell-terms.ts'
import { rewriting } from '../texts/text-cells.ts'

/** Two writings of what is probably one abbreviation. */
export const abbreviationVariant = planRule({
  id: 'abbreviation-variant',
  severity: 'warning',
  reads: { texts: true, activity: ['responsible', 'supporting', 'fundingSources'], 'cost-line': ['source'] },
  check: (context) => context.remember(variants).flatMap((variant) => variantFound(context, variant)),
})

function variantFound(context: CheckContext, variant: Variant): readonly Found[] {
  const { wrong, right } = variant
  const [first] = wrong.texts
  if (first === undefined || !isTerm(first.cell)) return []
  return [
    {
      entity: first.entity.id,
      cell: first.cell,
      message: 'abbreviation-variant',
      parameters: { wrong: wrong.text, right: right.text, count: wrong.count },
      values: { texts: [wrong.text, right.text], related: wrong.texts.map(({ entity }) => entity.id) },
      about: [wrong.text, right.text],
      fix: () => oneWriting(context, variant),
    },
  ]
}

/** Writes the one as the other everywhere; a body that is named by the wrong one becomes the body of the right one. */
function oneWriting(context: CheckContext, { wrong, right }: Variant): readonly Operation[] {
  const merged = (context.remember(bareBodies).get(wrong.text) ?? []).flatMap(
    (body): readonly (readonly [Body, Body])[] => {
      const other = bodyOf(context, body.kind, right.text)
      return other === null ? [] : [[body, other]]
    },
  )
  const gone = new Set(merged.map(([body]) => body.id))
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])${wrong.text}(?![\p{L}\p{N}])`, 'gu')
  const rewritten = wrong.texts
    .filter(({ entity }) => !gone.has(entity.id))
    .flatMap(({ entity, cell }) => rewriting(entity, cell, (text) => text.replace(pattern, right.text)))
  return [...rewritten, ...merged.flatMap(([body, other]) => mergingIn(context, body.id, other.id))]
}
