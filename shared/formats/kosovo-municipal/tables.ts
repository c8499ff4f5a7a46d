import { phrase } from '../phrase.ts'
import type { ActivityTable, BudgetTable, IndicatorTable } from '../types.ts'

const total = phrase('Totali', 'Ukupno', 'Total')
const source = phrase('Burimi i financimit', 'Izvor finansiranja', 'Source of funding')

export const activityTable: ActivityTable = {
  paper: 'A4',
  columns: [
    { content: 'code', heading: phrase('Kodi', 'Šifra', 'Code'), minimum: 9, weight: 0.5 },
    { content: 'title', heading: phrase('Aktiviteti', 'Aktivnost', 'Activity'), minimum: 24, weight: 3 },
    {
      content: 'description',
      heading: phrase('Përshkrimi i aktivitetit', 'Opis aktivnosti', 'Description of the activity'),
      minimum: 32,
      weight: 5,
    },
    {
      content: 'period',
      heading: phrase('Periudha e implementimit', 'Period sprovođenja', 'Implementation period'),
      minimum: 17,
      weight: 0.5,
    },
    {
      content: 'responsible',
      heading: phrase('Përgjegjësia', 'Odgovornost', 'Responsibility'),
      minimum: 17,
      weight: 1,
    },
    {
      content: 'supporting',
      heading: phrase(
        'Institucioni/organizata mbështetëse',
        'Institucija/organizacija koja pruža podršku',
        'Supporting institution/organisation',
      ),
      minimum: 18,
      weight: 1,
    },
    {
      content: 'costDescription',
      heading: phrase('Përshkrimi i kostos', 'Opis troškova', 'Description of the cost'),
      minimum: 18,
      weight: 2,
    },
    { content: 'fundingSource', heading: source, minimum: 15, weight: 0.5 },
    {
      content: 'amounts-by-year',
      heading: phrase('Buxheti ({{currency}})', 'Budžet ({{currency}})', 'Budget ({{currency}})'),
      minimum: 15,
      weight: 0.4,
    },
    { content: 'total', heading: total, minimum: 16, weight: 0.4 },
  ],
  totals: [
    { after: 'result', label: phrase('Nën-Totali {{code}}', 'Međuzbir {{code}}', 'Subtotal {{code}}') },
    {
      after: 'objective',
      label: phrase('Totali i Objektivit {{code}}', 'Ukupno za Cilj {{code}}', 'Total of Objective {{code}}'),
    },
    { after: 'plan', label: phrase('Totali i përgjithshëm', 'Sveukupno', 'Grand total') },
  ],
}

export const budgetTable: BudgetTable = {
  group: phrase('Fusha', 'Oblast', 'Field'),
  source,
  total,
  allGroups: phrase('Të gjitha fushat', 'Sve oblasti', 'All fields'),
  sources: {
    municipal: phrase('Buxheti i Komunës', 'Opštinski budžet', 'Municipal budget'),
    central: phrase('Buxheti qendror', 'Centralni budžet', 'Central budget'),
    donor: phrase('Donatorët', 'Donatori', 'Donors'),
    other: phrase('Burime të tjera', 'Drugi izvori', 'Other sources'),
    unstated: phrase('Burim i pacaktuar', 'Neutvrđen izvor', 'Source not determined'),
  },
}

export const indicatorTable: IndicatorTable = {
  columns: [
    { content: 'number', heading: phrase('Nr.', 'Br.', 'No.'), minimum: 9, weight: 0, optional: false },
    {
      content: 'title',
      heading: phrase('Treguesi', 'Pokazatelj', 'Indicator'),
      minimum: 40,
      weight: 4,
      optional: false,
    },
    {
      content: 'unit',
      heading: phrase('Njësia', 'Jedinica', 'Unit'),
      minimum: 14,
      weight: 0.5,
      optional: true,
    },
    {
      content: 'baseline',
      heading: phrase('Vlera bazë', 'Polazna vrednost', 'Baseline'),
      minimum: 18,
      weight: 1,
      optional: false,
    },
    {
      content: 'targets',
      heading: phrase('Synimi {{year}}', 'Cilj {{year}}', 'Target {{year}}'),
      minimum: 15,
      weight: 1,
      optional: false,
    },
    {
      content: 'result',
      heading: phrase('Rezultati', 'Rezultat', 'Result'),
      minimum: 24,
      weight: 2,
      optional: true,
    },
    {
      content: 'source',
      heading: phrase('Burimi i të dhënave', 'Izvor podataka', 'Source of data'),
      minimum: 20,
      weight: 1.5,
      optional: true,
    },
  ],
}
