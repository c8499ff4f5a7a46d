import { nothing, phrase } from '../phrase.ts'
import type { Chapter, ObjectivePart } from '../types.ts'

const plain = { numbered: true, level: 1, orientation: 'portrait', optional: false } as const

export const chapters: readonly Chapter[] = [
  {
    ...plain,
    content: 'contents',
    role: '',
    heading: phrase('Përmbajtja', 'Sadržaj', 'Contents'),
    numbered: false,
  },
  {
    ...plain,
    content: 'abbreviations',
    role: '',
    heading: phrase('Shkurtesat', 'Skraćenice', 'Abbreviations'),
    numbered: false,
    optional: true,
  },
  {
    ...plain,
    content: 'sections',
    role: 'introduction',
    heading: phrase('Hyrje', 'Uvod', 'Introduction'),
  },
  {
    ...plain,
    content: 'sections',
    role: 'methodology',
    heading: phrase('Metodologjia', 'Metodologija', 'Methodology'),
    level: 2,
    optional: true,
  },
  {
    ...plain,
    content: 'analysis',
    role: 'analysis',
    heading: phrase('Analiza e gjendjes', 'Analiza stanja', 'Situation analysis'),
  },
  {
    ...plain,
    content: 'objectives',
    role: 'objectives',
    heading: phrase('Objektivat dhe aktivitetet', 'Ciljevi i aktivnosti', 'Objectives and activities'),
  },
  {
    ...plain,
    content: 'budget-summary',
    role: 'budget',
    heading: phrase('Buxheti', 'Budžet', 'Budget'),
  },
  {
    ...plain,
    content: 'implementation-plan',
    role: 'implementation',
    heading: phrase('Plani i zbatimit', 'Plan sprovođenja', 'Implementation plan'),
    orientation: 'landscape',
  },
  {
    ...plain,
    content: 'sections',
    role: 'monitoring',
    heading: phrase('Monitorimi dhe raportimi', 'Praćenje i izveštavanje', 'Monitoring and reporting'),
    optional: true,
  },
  {
    ...plain,
    content: 'sections',
    role: 'other',
    heading: phrase('Të tjera', 'Ostalo', 'Other matters'),
    optional: true,
  },
  {
    ...plain,
    content: 'signatures',
    role: '',
    heading: phrase('Nënshkrimet', 'Potpisi', 'Signatures'),
    numbered: false,
  },
]

export const objectiveParts: readonly ObjectivePart[] = [
  {
    content: 'results',
    heading: phrase('Rezultatet e pritshme', 'Očekivani rezultati', 'Expected results'),
    numbered: true,
    columns: [],
    band: nothing,
  },
  {
    content: 'activities',
    heading: phrase('Përshkrimi i aktiviteteve', 'Opis aktivnosti', 'Description of activities'),
    numbered: true,
    columns: [
      {
        content: 'title',
        heading: phrase('AKTIVITETI', 'AKTIVNOST', 'ACTIVITY'),
        minimum: 45,
        weight: 1,
      },
      {
        content: 'description',
        heading: phrase('PËRSHKRIMI I AKTIVITETIT', 'OPIS AKTIVNOSTI', 'DESCRIPTION OF THE ACTIVITY'),
        minimum: 70,
        weight: 3,
      },
    ],
    band: phrase('REZULTATI {{code}}', 'REZULTAT {{code}}', 'RESULT {{code}}'),
  },
  {
    content: 'indicators',
    heading: phrase(
      'Treguesit e Objektivit {{code}}',
      'Pokazatelji Cilja {{code}}',
      'Indicators of Objective {{code}}',
    ),
    numbered: false,
    columns: [],
    band: nothing,
  },
  {
    content: 'assumptions-and-risks',
    heading: phrase('Supozimet dhe rreziqet', 'Pretpostavke i rizici', 'Assumptions and risks'),
    numbered: true,
    columns: [],
    band: nothing,
  },
]
