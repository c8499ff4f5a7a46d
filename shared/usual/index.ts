import { childrenOf, type EntityOf, type Plan, rootOf, type Values } from '../model/index.ts'
import { albania } from './albania.ts'
import { institutions } from './institutions.ts'
import { fields, furtherAbbreviations, sources } from './lists.ts'
import type { Text } from './text.ts'

/** What the plans of a country's municipalities usually hold, as values of entities in one language. */
export interface UsualSet {
  readonly institutions: readonly Values<'institution'>[]
  readonly sources: readonly Values<'funding-source'>[]
  readonly abbreviations: readonly Values<'abbreviation'>[]
  /** Names of the fields: five in Kosovo, six in Albania. */
  readonly fields: readonly string[]
}

type Country = EntityOf<'plan'>['country']

const kosovo = { fields, institutions, sources, furtherAbbreviations }
const countries = { XK: kosovo, AL: albania } satisfies Record<Country, typeof kosovo>

/** The usual set of a country's municipalities, in the language of a plan. */
export function usualSet(language: keyof Text, country: Country): UsualSet {
  const usual = countries[country]
  const named = usual.institutions.map(({ name, short, type }) => ({
    name: name[language],
    short: short[language],
    type,
  }))
  const further = usual.furtherAbbreviations.map(({ short, long }) => ({
    short: short[language],
    long: long[language],
  }))
  const ofInstitutions = named.flatMap(({ name, short }) => (short === '' ? [] : [{ short, long: name }]))
  return {
    institutions: named,
    sources: usual.sources.map(({ name, short, type }) => ({
      name: name[language],
      short: short[language],
      type,
    })),
    abbreviations: [...ofInstitutions, ...further],
    fields: usual.fields.map((field) => field[language]),
  }
}

/** What of the usual set a plan does not have: nothing whose name or short form is there already, capitals apart. */
export function usualMissing(plan: Plan): UsualSet {
  const { language, country } = rootOf(plan)
  const { institutions: bodies, sources: payers, abbreviations, fields: names } = usualSet(language, country)
  const known = {
    institutions: formsOf(childrenOf(plan, plan.id, 'institution')),
    sources: formsOf(childrenOf(plan, plan.id, 'funding-source')),
    abbreviations: new Set(childrenOf(plan, plan.id, 'abbreviation').map(({ short }) => plain(short))),
    fields: new Set(childrenOf(plan, plan.id, 'field').map(({ name }) => plain(name))),
  }
  return {
    institutions: bodies.filter((body) => isNew(body, known.institutions)),
    sources: payers.filter((source) => isNew(source, known.sources)),
    abbreviations: abbreviations.filter(({ short }) => !known.abbreviations.has(plain(short))),
    fields: names.filter((name) => !known.fields.has(plain(name))),
  }
}

interface Named {
  readonly name: string
  readonly short: string
}

function formsOf(named: readonly Named[]): ReadonlySet<string> {
  return new Set(
    named.flatMap(({ name, short }) => [plain(name), plain(short)]).filter((form) => form !== ''),
  )
}

function isNew({ name, short }: Named, known: ReadonlySet<string>): boolean {
  return !known.has(plain(name)) && !known.has(plain(short))
}

function plain(text: string): string {
  return text.trim().toLowerCase()
}
