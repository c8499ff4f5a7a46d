import type { UsualInstitution } from './institutions.ts'
import type { UsualAbbreviation, UsualSource } from './lists.ts'
import { type Text, text } from './text.ts'

type Type = UsualInstitution['type']
type Names = readonly [sq: string, sr: string, en: string]

const one = (type: Type, names: Names, shorts: Names = ['', '', '']): UsualInstitution => ({
  type,
  name: text(...names),
  short: text(...shorts),
})

/** The fields of intervention that the plans of Albania's municipalities are parted into. */
const fields: readonly Text[] = [
  text(
    'Regjistrimi civil dhe aksesi në drejtësi',
    'Matična evidencija i pristup pravdi',
    'Civil registration and access to justice',
  ),
  text(
    'Arsimi dhe dialogu ndërkulturor',
    'Obrazovanje i međukulturni dijalog',
    'Education and intercultural dialogue',
  ),
  text(
    'Punësimi dhe formimi profesional',
    'Zapošljavanje i stručno osposobljavanje',
    'Employment and vocational training',
  ),
  text('Kujdesi shëndetësor', 'Zdravstvena zaštita', 'Health care'),
  text('Strehimi dhe integrimi urban', 'Stanovanje i urbana integracija', 'Housing and urban integration'),
  text('Mbrojtja sociale', 'Socijalna zaštita', 'Social protection'),
]

/** Institutions that the plans of Albania's municipalities name. */
const institutions: readonly UsualInstitution[] = [
  one(
    'municipal',
    ['Drejtoria e Shërbimeve Sociale', 'Direkcija za socijalne usluge', 'Directorate of Social Services'],
    ['DSHS', 'DSU', 'DSS'],
  ),
  one(
    'municipal',
    [
      'Drejtoria e Arsimit, Kulturës, Rinisë dhe Sportit',
      'Direkcija za obrazovanje, kulturu, omladinu i sport',
      'Directorate of Education, Culture, Youth and Sport',
    ],
    ['DAKRS', 'DOKOS', 'DECYS'],
  ),
  one(
    'municipal',
    ['Drejtoria e Strehimit', 'Direkcija za stanovanje', 'Directorate of Housing'],
    ['DS', 'DST', 'DH'],
  ),
  one(
    'municipal',
    [
      'Drejtoria e Planifikimit dhe Zhvillimit të Territorit',
      'Direkcija za planiranje i razvoj teritorije',
      'Directorate of Territorial Planning and Development',
    ],
    ['DPZHT', 'DPRT', 'DTPD'],
  ),
  one(
    'municipal',
    [
      'Drejtoria e Financës dhe Buxhetit',
      'Direkcija za finansije i budžet',
      'Directorate of Finance and Budget',
    ],
    ['DFB', 'DFB', 'DFB'],
  ),
  one('municipal', ['Këshilli Bashkiak', 'Opštinsko veće', 'Municipal Council'], ['KB', 'OV', 'MC']),
  one(
    'municipal',
    [
      'Njësia e Vlerësimit të Nevojave dhe Referimit',
      'Jedinica za procenu potreba i upućivanje',
      'Needs Assessment and Referral Unit',
    ],
    ['NJVNR', 'JPPU', 'NARU'],
  ),
  one('municipal', ['Qendra Komunitare', 'Centar zajednice', 'Community Centre'], ['QK', 'CZ', 'CC']),
  one(
    'municipal',
    ['Zyra e Gjendjes Civile', 'Matična služba', 'Civil Registry Office'],
    ['ZGJC', 'MS', 'CRO'],
  ),
  one(
    'health',
    [
      'Njësia Vendore e Kujdesit Shëndetësor',
      'Lokalna jedinica zdravstvene zaštite',
      'Local Health Care Unit',
    ],
    ['NJVKSH', 'LJZZ', 'LHCU'],
  ),
  one('health', ['Qendra Shëndetësore', 'Dom zdravlja', 'Health Centre'], ['QSH', 'DZ', 'HC']),
  one('school', ['Shkollat e bashkisë', 'Škole u opštini', 'Schools of the municipality']),
  one('school', [
    'Kopshtet dhe çerdhet e bashkisë',
    'Vrtići i jaslice u opštini',
    'Kindergartens and nurseries of the municipality',
  ]),
  one(
    'central',
    [
      'Zyra Vendore e Arsimit Parauniversitar',
      'Lokalna kancelarija za preduniverzitetsko obrazovanje',
      'Local Office of Pre-University Education',
    ],
    ['ZVAP', 'LKPO', 'LOPE'],
  ),
  one(
    'central',
    [
      'Agjencia Kombëtare e Punësimit dhe Aftësive',
      'Nacionalna agencija za zapošljavanje i veštine',
      'National Agency for Employment and Skills',
    ],
    ['AKPA', 'NAZV', 'NAES'],
  ),
  one(
    'central',
    ['Qendra e Formimit Profesional', 'Centar za stručno osposobljavanje', 'Vocational Training Centre'],
    ['QFP', 'CSO', 'VTC'],
  ),
  one(
    'central',
    ['Shërbimi Social Shtetëror', 'Državna socijalna služba', 'State Social Service'],
    ['SHSSH', 'DSS', 'SSS'],
  ),
  one(
    'central',
    [
      'Ministria e Shëndetësisë dhe Mbrojtjes Sociale',
      'Ministarstvo zdravlja i socijalne zaštite',
      'Ministry of Health and Social Protection',
    ],
    ['MSHMS', 'MZSZ', 'MoHSP'],
  ),
  one(
    'central',
    [
      'Ministria e Arsimit dhe Sportit',
      'Ministarstvo obrazovanja i sporta',
      'Ministry of Education and Sport',
    ],
    ['MAS', 'MOS', 'MoES'],
  ),
  one(
    'central',
    [
      'Komisioneri për Mbrojtjen nga Diskriminimi',
      'Poverenik za zaštitu od diskriminacije',
      'Commissioner for Protection from Discrimination',
    ],
    ['KMD', 'PZD', 'CPD'],
  ),
  one('central', ['Policia e Shtetit', 'Državna policija', 'State Police'], ['PSH', 'DP', 'SP']),
  one(
    'civil-society',
    ['Organizatat e shoqërisë civile', 'Organizacije civilnog društva', 'Civil society organisations'],
    ['OSHC', 'OCD', 'CSO'],
  ),
  one('donor', ['Donatorët', 'Donatori', 'Donors']),
]

/** Sources of funding that the plans of Albania's municipalities name. */
const sources: readonly UsualSource[] = [
  {
    name: text('Buxheti i Bashkisë', 'Budžet opštine', 'Municipal budget'),
    short: text('Bashkia', 'Opština', 'Municipality'),
    type: 'municipal',
  },
  {
    name: text('Buxheti i Shtetit', 'Državni budžet', 'State budget'),
    short: text('BSH', 'DB', 'SB'),
    type: 'central',
  },
  {
    name: text('Donatorët', 'Donatori', 'Donors'),
    short: text('Donatorët', 'Donatori', 'Donors'),
    type: 'donor',
  },
]

/** Those that are not the short form of an institution. */
const furtherAbbreviations: readonly UsualAbbreviation[] = [
  {
    short: text('INSTAT', 'INSTAT', 'INSTAT'),
    long: text('Instituti i Statistikave', 'Institut za statistiku', 'Institute of Statistics'),
  },
  {
    short: text('PBA', 'SBP', 'MTBP'),
    long: text(
      'Programi Buxhetor Afatmesëm',
      'Srednjoročni budžetski program',
      'Medium-Term Budget Programme',
    ),
  },
  {
    short: text('PLV', 'LAP', 'LAP'),
    long: text('Plani lokal i veprimit', 'Lokalni akcioni plan', 'Local action plan'),
  },
]

/** What the plans of Albania's municipalities usually hold. */
export const albania = { fields, institutions, sources, furtherAbbreviations }
