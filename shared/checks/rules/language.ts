import type { PlanFormat } from '../../formats/index.ts'
import { planRule } from '../rule.ts'

/** Fixed words of the format that have no translation into the plan's language. */
export const language = planRule({
  id: 'language',
  severity: 'warning',
  reads: { plan: ['language', 'format'] },
  check({ plan, root, format }) {
    const missing = untranslated(format, root.language)
    const [first] = missing
    if (first === undefined) return []
    return [
      {
        entity: plan.id,
        cell: 'language',
        message: 'untranslated',
        parameters: { count: missing.length, first },
        values: { texts: missing },
      },
    ]
  },
})

type Language = 'sq' | 'sr' | 'en'

/** The phrases of a format, in another language, that are empty in the asked one. */
function untranslated(format: PlanFormat, asked: Language): readonly string[] {
  const found: string[] = []
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if (isPhrase(value)) {
      const other = [value.sq, value.sr, value.en].find((text) => text !== '')
      if (value[asked] === '' && other !== undefined) found.push(other)
    } else for (const part of Object.values(value)) visit(part)
  }
  visit(format)
  return found
}

function isPhrase(value: object): value is Record<Language, string> {
  return ['sq', 'sr', 'en'].every((name) => typeof Reflect.get(value, name) === 'string')
}
