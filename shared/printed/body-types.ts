import type { Values } from '../model/index.ts'
import { bodyKey, isAbbreviation } from './body-words.ts'

type InstitutionType = Values<'institution'>['type']
type SourceType = Values<'funding-source'>['type']

/** What a body is, by the first line that its short form or name matches, written as `bodyKey` writes it. */
const institutions: readonly (readonly [InstitutionType, RegExp])[] = [
  ['donor', /\bdonator\b/],
  [
    'international',
    /\b(unicef|undp|unhcr|iom|osbe|osce|kie|keshilli i evropes|bashkimi evropian|giz|usaid|ceb)\b/,
  ],
  [
    'civil-society',
    /\b(oj[qf]|oshc|organizat\w*|shoqat\w*|terre des|tdh|vorae|caritas|save the children|kfos)\b/,
  ],
  ['health', /\b(qk?mf|spital\w*|mjekesise|klinik\w*|shendetesore?|qkuk|shskuk|ikshpk|njvksh)\b/],
  ['school', /^(shkoll\w*|cerdh\w*|kopsht\w*|institucionet parashkollore|qendrat? mesimore)\b/],
  ['municipal', /\b(komun(a|at|es|ave|al|ale)|bashki\w*|drejtori\w*|dka|zkkk|qps|kuvend\w*|kkv)\b/],
  ['central', /\b(ministri\w*|agjen[cs]i\w*|akademi\w*|universitet\w*|polici\w*|gjykat\w*)\b/],
  [
    'central',
    /\b(republikes|kosoves|kryeministrit|qeverisje|brk|zkm|zqm|zck|zk|ikap|abgj|aprk|anjf|akpa|zp|qap)\b/,
  ],
]

const sources: readonly (readonly [SourceType, RegExp])[] = [
  ['donor', /\bdonator\w*\b/],
  [
    'municipal',
    /\b(komun(a|at|es|ave|al|ale)|bashki\w*|fondet e veta|te hyrat|buxheti (vendor|vjetor)|qk?mf)\b/,
  ],
  ['central', /\b(brk|buxheti i (republikes|kosoves|qeverise|shtetit)|buxheti qendror)\b/],
]

const sourceOfInstitution: Readonly<Record<InstitutionType, SourceType>> = {
  municipal: 'municipal',
  central: 'central',
  school: 'municipal',
  health: 'central',
  'civil-society': 'donor',
  donor: 'donor',
  international: 'donor',
  other: 'other',
}

/** Guesses what kind of body an institution is. */
export function institutionType(names: readonly string[]): InstitutionType {
  return firstMatch(institutions, names) ?? (names.some(isMinistry) ? 'central' : 'other')
}

/** Guesses whose money a funding source is. */
export function sourceType(names: readonly string[]): SourceType {
  return firstMatch(sources, names) ?? sourceOfInstitution[institutionType(names)]
}

/** Ministries of both countries have short forms with M: `MASHT`, `MSh`, `MFPT`. */
function isMinistry(name: string): boolean {
  return name.startsWith('M') && isAbbreviation(name)
}

function firstMatch<T>(table: readonly (readonly [T, RegExp])[], names: readonly string[]): T | undefined {
  const keys = names.filter((name) => name !== '').map(bodyKey)
  return table.find(([, pattern]) => keys.some((key) => pattern.test(key)))?.[0]
}
