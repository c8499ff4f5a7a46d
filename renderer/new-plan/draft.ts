import { authorityNamed } from '../../shared/authorities/index.ts'
import type { LastChoices } from '../../shared/contract/index.ts'
import { defaultFormat, type PlanFormat } from '../../shared/formats/index.ts'
import {
  childrenOf,
  type EntityOf,
  limits,
  type Plan,
  rootOf,
  type Values,
} from '../../shared/model/index.ts'
import { partAbove, type TakeOverPart, takeOverParts } from '../../shared/new-plan/index.ts'
import { usualSet } from '../../shared/usual/index.ts'

/** A field as the dialog offers it. */
export interface OfferedField {
  readonly name: string
  readonly isOn: boolean
}

/** A list with which a plan can begin filled. */
export type UsualList = LastChoices['usual'][number]
/** Those lists, in the order of the dialog. */
export const usualLists: readonly UsualList[] = ['institutions', 'sources', 'abbreviations']

/** What has been said of a plan that is about to begin; years as they are being typed. */
export interface Draft
  extends Pick<
    Values<'plan'>,
    | 'authorityName'
    | 'authorityKind'
    | 'country'
    | 'subject'
    | 'currency'
    | 'format'
    | 'language'
    | 'secondLanguage'
  > {
  /** Null while it follows from subject and years. */
  readonly title: string | null
  readonly firstYear: string
  readonly lastYear: string
  readonly fields: readonly OfferedField[]
  /** A further field as it is typed; left as it is, it is one of the plan's all the same. */
  readonly ownField?: string
  readonly usual: readonly UsualList[]
  /** The plan from which something is taken over. */
  readonly earlier: Plan | null
  readonly parts: readonly TakeOverPart[]
}

/** The usual period of a municipal plan, in years. */
const usualLength = 3

/** An empty dialog: what was chosen last, else what is usual. */
export function startDraft(
  last: LastChoices | null,
  thisYear: number,
  language: EntityOf<'plan'>['language'],
): Draft {
  const begun = {
    title: null,
    firstYear: String(thisYear + 1),
    lastYear: String(thisYear + usualLength),
    earlier: null,
    parts: [...takeOverParts],
  }
  if (last !== null) {
    const { secondLanguage = 'none' } = last
    return { ...begun, ...last, secondLanguage, fields: offered(last.fields, last) }
  }
  const { country, authorityKind, currency } = defaultFormat.newPlan
  const facts = { authorityName: '', subject: '', country, authorityKind, currency, language }
  const secondLanguage = 'none' as const
  const fields = usualSet(language, country).fields
  return {
    ...begun,
    ...facts,
    secondLanguage,
    format: defaultFormat.id,
    fields: offered(fields, { language, country }),
    usual: usualLists,
  }
}

/** The same draft with another country: its authorities, its currency, the first of its formats. */
export function inCountry(draft: Draft, country: Draft['country'], formats: readonly PlanFormat[]): Draft {
  const [format = defaultFormat] = formatsFor(country, formats)
  const { authorityKind, currency } = format.newPlan
  const named = authorityNamed(draft.authorityName)
  const authorityName = named !== null && named.country !== country ? '' : draft.authorityName
  const fields = draft.earlier === null ? fieldsIn(draft, country) : draft.fields
  return { ...draft, country, authorityName, authorityKind, currency, format: format.id, fields }
}

/** The usual fields of another country in place of this one's; those that somebody wrote stay. */
function fieldsIn({ fields, language, country: from }: Draft, country: Draft['country']): Draft['fields'] {
  if (country === from) return fields
  const known = usualSet(language, from).fields
  const own = fields.filter(({ name }) => !known.includes(name))
  return [...usualSet(language, country).fields.map((name) => ({ name, isOn: true })), ...own]
}

/** The formats of a country before the others. */
export function formatsFor(country: Draft['country'], formats: readonly PlanFormat[]): readonly PlanFormat[] {
  const own = formats.filter(({ newPlan }) => newPlan.country === country)
  return [...own, ...formats.filter((format) => !own.includes(format))]
}

/** A name of a place that the program knows is put down as it stands on covers. */
export function namedFormally(draft: Draft): Draft {
  const authority = authorityNamed(draft.authorityName)
  if (authority === null) return draft
  return { ...draft, authorityName: authority.formal[draft.language], authorityKind: authority.kind }
}

/** The same draft in another language: the usual fields and the authority in its words. */
export function inLanguage(draft: Draft, language: Draft['language']): Draft {
  const { country } = draft
  const [from, to] = [usualSet(draft.language, country).fields, usualSet(language, country).fields]
  const fields = draft.fields.map((field) => {
    const name = to[from.indexOf(field.name)]
    return name === undefined ? field : { ...field, name }
  })
  const secondLanguage = draft.secondLanguage === language ? 'none' : draft.secondLanguage
  return namedFormally({ ...draft, language, secondLanguage, fields })
}

/** The draft of a plan that follows an earlier one: its data, the years after it, its fields, all its parts. */
export function following(draft: Draft, earlier: Plan): Draft {
  const root = rootOf(earlier)
  const { authorityName, authorityKind, country, subject, currency, format, firstYear, lastYear } = root
  const { language, secondLanguage } = root
  const facts = {
    authorityName,
    authorityKind,
    country,
    subject,
    currency,
    format,
    language,
    secondLanguage,
  }
  const years = {
    firstYear: String(Math.min(limits.lastYear, lastYear + 1)),
    lastYear: String(Math.min(limits.lastYear, lastYear + 1 + lastYear - firstYear)),
  }
  const names = childrenOf(earlier, earlier.id, 'field').map(({ name }) => name)
  const fields = offered(names, { language, country })
  return { ...draft, ...facts, ...years, fields, title: null, usual: [], earlier, parts: [...takeOverParts] }
}

/** Fields that are on, then those of the usual ones that are not among them. */
function offered(
  names: readonly string[],
  { language, country }: Pick<Draft, 'language' | 'country'>,
): readonly OfferedField[] {
  const known = new Set(names.map((name) => name.toLowerCase()))
  const others = usualSet(language, country).fields.filter((name) => !known.has(name.toLowerCase()))
  return [...names.map((name) => ({ name, isOn: true })), ...others.map((name) => ({ name, isOn: false }))]
}

/** The draft with one more field, ticked; one that is there already is ticked only. */
export function withField(draft: Draft, text: string): Draft {
  const name = text.trim()
  if (name === '') return draft
  const isSame = (field: OfferedField): boolean => field.name.toLowerCase() === name.toLowerCase()
  const fields = draft.fields.some(isSame)
    ? draft.fields.map((field) => (isSame(field) ? { ...field, isOn: true } : field))
    : [...draft.fields, { name, isOn: true }]
  return { ...draft, fields }
}

/** The draft with a part ticked or not; what stands in a part that is not taken goes with it. */
export function withPart(draft: Draft, part: TakeOverPart, isOn: boolean): Draft {
  const ticked = takeOverParts.filter((one) => (one === part ? isOn : draft.parts.includes(one)))
  const parts = ticked.filter((one) => isPossible(one, ticked))
  return { ...draft, parts }
}

/** Whether a part has what it stands in. */
export function isPossible(part: TakeOverPart, parts: readonly TakeOverPart[]): boolean {
  const above = partAbove(part)
  return above === null || (parts.includes(above) && isPossible(above, parts))
}
