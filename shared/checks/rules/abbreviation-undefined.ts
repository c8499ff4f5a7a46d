import { type ShortForm, shortForms } from '../abbreviations/forms.ts'
import { gluedForms } from '../abbreviations/glued.ts'
import { variants } from '../abbreviations/variants.ts'
import type { CheckContext } from '../context.ts'
import { planRule } from '../rule.ts'
import { isTerm } from '../texts/cell-terms.ts'

/** An abbreviation of which the plan does not say what it stands for. */
export const abbreviationUndefined = planRule({
  id: 'abbreviation-undefined',
  severity: 'warning',
  reads: { texts: true, activity: ['responsible', 'supporting', 'fundingSources'], 'cost-line': ['source'] },
  check: (context) =>
    unexplained(context).flatMap(({ text, count, texts }) => {
      const [first] = texts
      if (first === undefined || !isTerm(first.cell)) return []
      return [
        {
          entity: first.entity.id,
          cell: first.cell,
          message: 'abbreviation-undefined',
          parameters: { short: text, count },
          values: { texts: [text], related: texts.map(({ entity }) => entity.id) },
          about: [text],
        },
      ]
    }),
})

/** Forms that are neither explained nor another form, written in another way. */
function unexplained(context: CheckContext): readonly ShortForm[] {
  const forms = context.remember(shortForms)
  const glued = context.remember(gluedForms)
  const wrong = new Set(context.remember(variants).map((variant) => variant.wrong.text))
  const isToldElsewhere = (text: string): boolean =>
    wrong.has(text) || glued.has(text) || forms.has(withoutNumber(text))
  return [...forms.values()].filter(({ text, isExplained }) => !isExplained && !isToldElsewhere(text))
}

/** `MICS` for `MICS7`; empty for a form without a number at its end. */
function withoutNumber(text: string): string {
  const bare = text.replace(/\d+$/, '')
  return bare === text ? '' : bare
}
