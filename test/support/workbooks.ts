import type { Sheet, SheetCell, SheetRow, Workbook } from '../../shared/document/workbook.ts'

/** A text cell. */
export function text(value: string, spans: { columnSpan?: number; rowSpan?: number } = {}): SheetCell {
  return { type: 'text', text: value, ...spans }
}

/** An amount cell in minor units, with the formula that gives it. */
export function amount(value: number, formula?: string): SheetCell {
  return { type: 'amount', amount: value, ...(formula !== undefined && { formula }) }
}

function row(cells: readonly (SheetCell | null)[], more: Partial<SheetRow> = {}): SheetRow {
  return { tone: 'plain', entity: null, cells, ...more }
}

/** Ways in which a text might be taken for something else. */
export const dangerousTexts = [
  '=1+1',
  '=HYPERLINK("http://example.invalid")',
  '+355 68 000',
  '-12',
  '@SUM(A1)',
  '\t=2+2',
  "'në thonjëza",
  '_x0041_ dhe _x000D_',
  '<b>&amp;</b> "çmimi"',
  '007',
  '1.1',
  '12/2025',
]

const longText =
  'Komuna harton planin e punës për qendrën ditore, siguron hapësirën dhe pajisjet, dhe trajnon dy edukatore nga radhët e komunitetit.'

const activities: readonly (readonly [string, string, number, number, number])[] = [
  ['1.1.1', longText, 120_050, 240_000, 99],
  ['1.1.2', 'Botimi i fletëpalosjeve', 0, 33_333, 66_667],
  ['1.1.3', 'Transporti i nxënësve', 1_072_217_26, 5, 5],
]

/** Sums over three activities, in cents; the last row adds the others up. */
export function annex(): Sheet {
  const sums = [2, 3, 4].map((at) => activities.reduce((sum, one) => sum + Number(one[at]), 0))
  const all = sums.reduce((sum, one) => sum + one, 0)
  return {
    name: 'Plani i zbatimit',
    orientation: 'landscape',
    paper: 'A4',
    header: 'Plani i Çelnajës & fqinjëve 2026–2028',
    headerRows: 2,
    columns: [8, 30, 11, 11, 11, 12].map((width) => ({ width, hidden: false })),
    rows: [
      row(
        [
          text('Kodi', { rowSpan: 2 }),
          text('Aktiviteti', { rowSpan: 2 }),
          text('Buxheti (€)', { columnSpan: 4 }),
          null,
          null,
          null,
        ],
        { tone: 'header' },
      ),
      row(
        [
          null,
          null,
          ...[2026, 2027, 2028].map((value): SheetCell => ({ type: 'integer', value })),
          text('Totali'),
        ],
        { tone: 'header' },
      ),
      ...activities.map(([code, title, ...years], index) =>
        row(
          [
            text(code),
            text(title),
            ...years.map((value) => amount(value)),
            amount(
              years.reduce((sum, one) => sum + one, 0),
              `SUM(C${index + 3}:E${index + 3})`,
            ),
          ],
          { entity: `01980000-0000-7000-8000-00000000000${index}` },
        ),
      ),
      row(
        [
          text('Totali', { columnSpan: 2 }),
          null,
          ...sums.map((sum, index) => amount(sum, `SUM(${'CDE'[index]}3:${'CDE'[index]}5)`)),
          amount(all, 'SUM(F3:F5)'),
        ],
        { tone: 'total' },
      ),
    ],
  }
}

/** A sheet of texts that must stay texts, one a row. */
export function textsSheet(): Sheet {
  return {
    name: 'Tekstet',
    orientation: 'portrait',
    paper: 'A3',
    header: '',
    headerRows: 0,
    columns: [{ width: 40, hidden: false }],
    rows: dangerousTexts.map((value) => row([text(value)])),
  }
}

/** A workbook of these sheets. */
export function workbookOf(sheets: readonly Sheet[], more: Partial<Workbook> = {}): Workbook {
  return {
    properties: {
      title: 'Aneksi i planit <2026>',
      subject: 'Plani lokal i veprimit',
      author: 'Komuna e Çelnajës',
      createdAt: '2026-03-05T10:20:30.000Z',
    },
    language: 'sq',
    origin: { plan: '01980000-0000-7000-8000-0000000000aa', revision: '12', format: 'kosovo-municipal' },
    sheets,
    ...more,
  }
}
