import { cellsToTranslate, mayStayUntranslated, type PlanFormat } from '../../formats/index.ts'
import {
  type Entity,
  isUntranslated,
  originalOf,
  secondLanguageOf,
  type TextLanguage,
  translatableKinds,
  translationOf,
  wordsOf,
} from '../../model/index.ts'
import type { CheckContext } from '../context.ts'
import type { Found } from '../finding.ts'
import { entityRule, manifoldRule, planRule } from '../rule.ts'
import { isTerm } from '../texts/cell-terms.ts'

const head = { id: 'language', severity: 'warning' } as const

/** Fixed words of the format that have no translation into the plan's language, or into the second one that it asks for. */
const fixedWords = planRule({
  ...head,
  reads: { plan: ['language', 'secondLanguage', 'format'] },
  check({ plan, root, format }) {
    const second = secondLanguageOf(root)
    const asked = second === null ? [root.language] : [root.language, second]
    return asked.flatMap((language): readonly Found[] => {
      const missing = untranslated(format, language)
      const [first] = missing
      if (first === undefined) return []
      return [
        {
          entity: plan.id,
          cell: 'language',
          message: language === root.language ? 'untranslated' : 'untranslated-second',
          parameters: { count: missing.length, first },
          values: { texts: missing },
        },
      ]
    })
  },
})

/** Texts of the plan that the second language lacks, or says as they were before somebody changed them. */
const planTexts = entityRule({
  ...head,
  kinds: translatableKinds,
  reads: {
    plan: ['language', 'secondLanguage', 'format'],
    translation: 'all',
    // Words in place of an amount are printed while there is none.
    'cost-line': [],
    texts: true,
  },
  facts: ({ root }) => `${root.language} ${root.secondLanguage} ${root.format}`,
  check(context, entity) {
    const language = secondLanguageOf(context.root)
    if (language === null) return []
    return context
      .remember(printed)(entity)
      .flatMap((cell) => textFound(context, entity, cell, language))
  },
})

function printed({ plan, format }: CheckContext): ReturnType<typeof cellsToTranslate> {
  return cellsToTranslate(plan, format)
}

function textFound(
  { plan }: CheckContext,
  entity: Entity,
  cell: string,
  language: TextLanguage,
): readonly Found[] {
  if (!isTerm(cell)) return []
  const translation = translationOf(plan, entity.id, cell, language)
  const isMissing = translation === undefined || isUntranslated(translation)
  if (isMissing ? mayStayUntranslated(cell) : translation.original === originalOf(entity, cell)) return []
  return [
    {
      entity: entity.id,
      cell,
      message: isMissing ? 'translation-missing' : 'translation-old',
      parameters: { cell: { term: cell }, language: { term: `in-${language}` } },
      about: [language, wordsOf(entity, cell)],
    },
  ]
}

/** What lacks its words in a language that the plan asks for: fixed words of the format, and the plan's own texts. */
export const language = manifoldRule([fixedWords, planTexts])

/** The phrases of a format, in another language, that are empty in the asked one. */
function untranslated(format: PlanFormat, asked: TextLanguage): readonly string[] {
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

function isPhrase(value: object): value is Record<TextLanguage, string> {
  return ['sq', 'sr', 'en'].every((name) => typeof Reflect.get(value, name) === 'string')
}
