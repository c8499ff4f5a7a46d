import type { LastChoices, Settings } from '../../shared/contract/index.ts'
import type { PlanFormat } from '../../shared/formats/index.ts'
import type { Entity, IdSource } from '../../shared/model/index.ts'
import { newPlan } from '../../shared/new-plan/index.ts'
import { type Draft, usualLists } from './draft.ts'
import { yearIn } from './problems.ts'

/** What is not asked in the dialog. */
interface Said extends Pick<Settings, 'numberStyle'> {
  readonly title: string
}

/**
 * The entities of the plan that a draft without problems describes.
 * @param said the title where the draft has none of its own, and how the user wants amounts written; null as the format does
 */
export function entitiesOf(draft: Draft, format: PlanFormat, said: Said, ids: IdSource): readonly Entity[] {
  const { authorityKind, country, currency, language, secondLanguage, earlier, parts } = draft
  const values = {
    authorityName: draft.authorityName.trim(),
    authorityKind,
    country,
    title: (draft.title ?? said.title).trim(),
    subject: draft.subject.trim(),
    firstYear: yearIn(draft.firstYear) ?? 0,
    lastYear: yearIn(draft.lastYear) ?? 0,
    currency,
    language,
    secondLanguage,
    numberStyle: said.numberStyle ?? format.newPlan.numberStyle,
  }
  const takeOver = earlier === null ? null : { plan: earlier, parts: new Set(parts) }
  const fields = hasFields(format) || earlier !== null ? wantedFields(draft) : []
  return newPlan({ values, format, fields, usual: new Set(draft.usual), takeOver }, ids)
}

/** Whether plans of a format are parted into fields. */
export function hasFields({ levels }: PlanFormat): boolean {
  return levels.some(({ kind }) => kind === 'field')
}

/** What the next dialog begins with. */
export function choicesToRemember(draft: Draft): LastChoices {
  const { authorityName, authorityKind, country, subject, currency, format } = draft
  const { language, secondLanguage } = draft
  const facts = { authorityName: authorityName.trim(), authorityKind, country, subject: subject.trim() }
  return {
    ...facts,
    currency,
    format,
    language,
    secondLanguage,
    fields: [...wantedFields(draft)].slice(0, 50),
    // A plan after another has its lists from that one: this says nothing of the next.
    usual: draft.earlier === null ? [...draft.usual] : [...usualLists],
  }
}

function wantedFields({ fields }: Draft): readonly string[] {
  return fields.filter(({ isOn }) => isOn).map(({ name }) => name)
}
