import type { EntityOf } from '../model/index.ts'
import { type Text, text } from './text.ts'

/** The five fields of the local action plans of Kosovo's municipalities. */
export const fields: readonly Text[] = [
  text('Arsimi', 'Obrazovanje', 'Education'),
  text(
    'Punësimi dhe mirëqenia sociale',
    'Zapošljavanje i socijalna zaštita',
    'Employment and social welfare',
  ),
  text('Shëndetësia', 'Zdravstvo', 'Health'),
  text('Banimi dhe infrastruktura', 'Stanovanje i infrastruktura', 'Housing and infrastructure'),
  text(
    'Mosdiskriminimi dhe pjesëmarrja',
    'Nediskriminacija i učešće',
    'Non-discrimination and participation',
  ),
]

/** A source of funding that the plans of Kosovo's municipalities name. */
export interface UsualSource {
  readonly name: Text
  readonly short: Text
  readonly type: EntityOf<'funding-source'>['type']
}

export const sources: readonly UsualSource[] = [
  {
    name: text('Buxheti i Komunës', 'Budžet opštine', 'Municipal budget'),
    short: text('Komuna', 'Opština', 'Municipality'),
    type: 'municipal',
  },
  {
    name: text(
      'Buxheti i Republikës së Kosovës',
      'Budžet Republike Kosovo',
      'Budget of the Republic of Kosovo',
    ),
    short: text('BRK', 'BRK', 'BRK'),
    type: 'central',
  },
  {
    name: text('Donatorët', 'Donatori', 'Donors'),
    short: text('Donatorët', 'Donatori', 'Donors'),
    type: 'donor',
  },
]

/** An abbreviation with what it stands for. */
export interface UsualAbbreviation {
  readonly short: Text
  readonly long: Text
}

/** Those that are not the short form of an institution. */
export const furtherAbbreviations: readonly UsualAbbreviation[] = [
  {
    short: text('ASK', 'ASK', 'KAS'),
    long: text(
      'Agjencia e Statistikave të Kosovës',
      'Agencija za statistike Kosova',
      'Kosovo Agency of Statistics',
    ),
  },
  {
    short: text('PLV', 'LAP', 'LAP'),
    long: text('Plani lokal i veprimit', 'Lokalni akcioni plan', 'Local action plan'),
  },
  {
    short: text('SMIA', 'SUIO', 'EMIS'),
    long: text(
      'Sistemi i Menaxhimit të Informatave në Arsim',
      'Sistem upravljanja informacijama u obrazovanju',
      'Education Management Information System',
    ),
  },
  {
    short: text('SWOT', 'SWOT', 'SWOT'),
    long: text(
      'Fuqitë, dobësitë, mundësitë dhe rreziqet',
      'Snage, slabosti, mogućnosti i pretnje',
      'Strengths, weaknesses, opportunities and threats',
    ),
  },
]
