import type { NestedEntity, Plan } from '../../../shared/model/index.ts'
import { planOf } from '../arbitraries/documents.ts'

const prose = (...texts: readonly string[]) => texts.map((text) => ({ type: 'paragraph', runs: [{ text }] }))

const line = (source: string, year: number, amount: number): NestedEntity => ({
  kind: 'cost-line',
  values: { source, span: 'year', year, amount },
})

const registers: readonly NestedEntity[] = [
  { kind: 'abbreviation', values: { short: 'PLV', long: 'Plani lokal i veprimit' } },
  { kind: 'abbreviation', values: { short: 'BE', long: 'Bashkimi Evropian' } },
  { kind: 'institution', key: 'dka', values: { name: 'Drejtoria Komunale e Arsimit', short: 'DKA' } },
  {
    kind: 'institution',
    key: 'dhk',
    values: { name: 'Drejtoria për Hapësirë dhe Komunitete', short: 'DHK', type: 'municipal' },
  },
  { kind: 'institution', key: 'shkollat', values: { name: 'Shkollat fillore', type: 'school' } },
  { kind: 'institution', key: 'ministria', values: { name: 'Ministria e Kulturës', short: 'MK' } },
  {
    kind: 'funding-source',
    key: 'komuna',
    values: { name: 'Buxheti i Komunës', short: 'Komuna', type: 'municipal' },
  },
  { kind: 'funding-source', key: 'fondacioni', values: { name: 'Fondacioni Kodra', type: 'donor' } },
  { kind: 'community', values: { name: 'Rom' } },
]

const sections: readonly NestedEntity[] = [
  {
    kind: 'section',
    values: { role: 'introduction', heading: 'HYRJE', body: prose('Ky PLV u hartua për tri vite.') },
    children: [
      {
        kind: 'section',
        values: { role: 'methodology', heading: 'Si u punua', body: prose('DKA-ja mblodhi të dhënat.') },
      },
      {
        kind: 'section',
        values: { role: 'introduction', heading: 'Historiku', body: prose('Plani i parë.') },
      },
    ],
  },
  { kind: 'section', values: { role: 'budget', body: prose('Mjetet sigurohen me kohë.') } },
  { kind: 'section', values: { role: 'other', heading: 'Bashkërendimi', body: prose('Takime çdo muaj.') } },
  { kind: 'section', values: { role: 'monitoring', heading: '', body: prose('Raporti vjetor.') } },
]

const education: NestedEntity = {
  kind: 'field',
  values: {
    name: 'Arsimi',
    analysis: prose('Në komunë ka tri shkolla.'),
    resultsIntroduction: prose('Presim këto:'),
  },
  children: [
    { kind: 'swot-item', values: { quadrant: 'threats', text: 'Largimi i familjeve' } },
    { kind: 'swot-item', values: { quadrant: 'strengths', text: 'Mësues të përgatitur' } },
    { kind: 'swot-item', values: { quadrant: 'strengths', text: 'Shkollë e re' } },
    {
      kind: 'objective',
      values: { title: 'Të gjithë fëmijët në shkollë', introduction: prose('Për këtë fushë u caktua:') },
      children: [
        {
          kind: 'indicator',
          values: { title: 'Fëmijë në shkollë', unit: '%', baselineThousandths: 61_500, baselineYear: 2025 },
          children: [
            { kind: 'indicator-target', values: { year: 2027, thousandths: 70_000 } },
            { kind: 'indicator-target', values: { year: 2030, words: 'të gjithë' } },
          ],
        },
        {
          kind: 'result',
          values: { title: 'Regjistrimi rritet' },
          children: [
            {
              kind: 'activity',
              values: {
                title: 'Fushatë për regjistrim',
                description: 'Vizita në familje\nTakime në lagje',
                firstYear: 2027,
                lastYear: 2028,
                responsible: ['dka', 'shkollat'],
                costKind: 'none',
                steps: ['Caktimi i datave', 'Vizitat'],
                output: 'Lista e fëmijëve',
              },
            },
            {
              kind: 'activity',
              values: {
                title: 'Pako shkollore',
                periodKind: 'every-year',
                costKind: 'amounts',
                responsible: ['dka'],
                fundingSources: ['komuna'],
              },
              children: [
                line('komuna', 2027, 200_000),
                line('komuna', 2028, 250_050),
                line('fondacioni', 2028, 40_000),
                {
                  kind: 'cost-item',
                  values: {
                    description: 'Pako',
                    quantity: 80_000,
                    unit: 'nxënës',
                    unitCost: 2_500,
                    timesUnit: 'herë',
                  },
                },
              ],
            },
          ],
        },
        { kind: 'assumption', values: { text: 'Prindërit bashkëpunojnë' } },
        { kind: 'risk', values: { text: 'Dimri i ashpër' } },
      ],
    },
  ],
}

const culture: NestedEntity = {
  kind: 'field',
  values: { name: 'Kultura dhe sporti', objectivesIntroduction: prose('Kultura bashkon.') },
  children: [
    {
      kind: 'objective',
      values: { title: 'Jetë kulturore' },
      children: [
        {
          kind: 'result',
          children: [
            {
              kind: 'activity',
              values: {
                title: 'Dita e kulturës',
                periodKind: 'words',
                periodWords: 'prill, çdo vit',
                costKind: 'administrative',
                costDescription: 'Punë e rregullt e drejtorisë',
                fundingSources: ['komuna', 'fondacioni'],
              },
            },
          ],
        },
      ],
    },
    {
      kind: 'objective',
      values: { title: 'Sport për të gjithë' },
      children: [
        {
          kind: 'objective',
          values: { level: 'specific', title: 'Fusha sportive' },
          children: [
            {
              kind: 'result',
              values: { title: 'Fusha është gati' },
              children: [
                {
                  kind: 'activity',
                  values: { title: 'Rregullimi i fushës', periodKind: 'ongoing', costKind: 'amounts' },
                  children: [
                    {
                      kind: 'cost-line',
                      values: { source: 'fondacioni', span: 'whole-plan', amount: 1_500_000 },
                    },
                    {
                      kind: 'cost-line',
                      values: { source: 'komuna', span: 'year', year: 2031, amount: 9_900 },
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
  ],
}

/** A small plan with a bit of everything: nested objectives, an untitled result, costs in words, amounts of odd years. */
export function hillTown(values: Readonly<Record<string, unknown>> = {}): Plan {
  return planOf({
    kind: 'plan',
    values: {
      authorityName: 'Komuna e Kodrës',
      title: 'Plani për komunitetet në Komunën e Kodrës 2027-2029',
      firstYear: 2027,
      lastYear: 2029,
      ...values,
    },
    children: [...registers, ...sections, education, culture],
  })
}
