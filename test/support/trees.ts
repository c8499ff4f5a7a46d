import type {
  Alignment,
  Block,
  Cell,
  Column,
  DocumentTree,
  Heading,
  Inline,
  List,
  PagePart,
  Paragraph,
  ParagraphStyle,
  Row,
  Table,
} from '../../shared/document/tree.ts'
import { shield } from './pictures.ts'

/** A paragraph of plain text, or of runs. */
export function paragraph(
  content: string | readonly Inline[],
  style: ParagraphStyle = 'body',
  keepWithNext = false,
): Paragraph {
  return {
    type: 'paragraph',
    style,
    content: typeof content === 'string' ? [run(content)] : content,
    keepWithNext,
    entity: null,
  }
}

/** A run of text. */
export function run(
  text: string,
  more: { bold?: true; italic?: true; language?: 'sq' | 'sr' | 'en' } = {},
): Inline {
  return { type: 'text', text, ...more }
}

/** A heading with an anchor made of its number and text. */
export function heading(level: Heading['level'], number: string, text: string, inContents = true): Heading {
  return { type: 'heading', level, number, text, anchor: `h-${number}-${text}`, inContents, entity: null }
}

/** A list with one level, or with the levels given. */
export function list(items: readonly (string | readonly [number, string])[], ordered = false): List {
  const listItems = items.map((item) => (typeof item === 'string' ? ([0, item] as const) : item))
  return {
    type: 'list',
    ordered,
    items: listItems.map(([level, text]) => ({ level, content: [run(text)], entity: null })),
  }
}

/** A cell of text or blocks. */
export function cell(content: string | Cell['blocks'], more: Partial<Cell> = {}): Cell {
  const blocks = typeof content === 'string' ? [paragraph(content)] : content
  return { blocks, columnSpan: 1, rowSpan: 1, align: null, tone: null, ...more }
}

/** A row of cells. */
export function row(cells: readonly (string | Cell)[], more: Partial<Row> = {}): Row {
  return {
    cells: cells.map((one) => (typeof one === 'string' ? cell(one) : one)),
    tone: 'plain',
    keepWithNext: false,
    entity: null,
    ...more,
  }
}

/** A column: least millimetres, share of the rest, alignment. */
export function column(minimum: number, weight: number, align: Alignment = 'start'): Column {
  return { minimum, weight, align }
}

/** A table with a heading row. */
export function table(columns: readonly Column[], rows: readonly Row[], more: Partial<Table> = {}): Table {
  return {
    type: 'table',
    summary: 'Tabelë',
    columns,
    headerRows: 1,
    rows,
    density: 'normal',
    keepTogether: false,
    ...more,
  }
}

/** An upright part without header and footer. */
export function part(blocks: readonly Block[], more: Partial<PagePart> = {}): PagePart {
  return { orientation: 'portrait', paper: 'A4', header: [], footer: [], watermark: null, blocks, ...more }
}

/** A tree of these parts. */
export function tree(parts: readonly PagePart[], more: Partial<DocumentTree> = {}): DocumentTree {
  return {
    properties: {
      title: 'Plani lokal i veprimit i Çelnajës <2026–2028> & më tej',
      subject: 'Përfshirja e komuniteteve',
      author: 'Komuna e Çelnajës',
      createdAt: '2026-03-05T10:20:30.000Z',
    },
    language: 'sq',
    parts,
    ...more,
  }
}

/** Footer of a page: `Faqja 3 nga 12`. */
export const pageOfPages: readonly Inline[] = [
  run('Faqja '),
  { type: 'field', field: 'page' },
  run(' nga '),
  { type: 'field', field: 'pages' },
]

const sentences = [
  'Komuna e Çelnajës ka hartuar këtë plan së bashku me përfaqësuesit e komuniteteve rom, ashkali dhe egjiptian.',
  'Gjatë punës janë zhvilluar takime në çdo lagje, ku banorët kanë treguar nevojat e tyre dhe kanë propozuar zgjidhje.',
  'Të dhënat e mbledhura tregojnë se fëmijët e vegjël rrallëherë ndjekin edukimin parashkollor, kryesisht për shkak të largësisë.',
  'Zyra komunale për komunitete dhe kthim e bashkërendon zbatimin dhe i raporton kuvendit dy herë në vit.',
  'Mjetet sigurohen nga buxheti i komunës, nga ministritë përkatëse dhe nga donatorët që e kanë shprehur gatishmërinë.',
]

/** So many sentences of running text, beginning with a different one each time. */
export function prose(count: number, start = 0): string {
  return Array.from({ length: count }, (_, index) => sentences[(start + index) % sentences.length]).join(' ')
}

const fields = [
  'Arsimi',
  'Punësimi dhe mirëqenia sociale',
  'Shëndetësia',
  'Banimi dhe infrastruktura',
  'Kultura, media dhe informimi',
]

/** The landscape table of a field: bands, activities of one or two sources, sums; 16 columns. */
export function implementationPlan(name: string, activities: number): Table {
  const head = [
    'Kodi',
    'Aktiviteti',
    'Përshkrimi i aktivitetit',
    'Periudha e implementimit',
    'Përgjegjësia',
    'Institucioni/organizata mbështetëse',
    'Përshkrimi i kostos',
    'Produkti',
    'Mjetet e verifikimit',
    'Burimi i financimit',
  ]
  const years = ['2026', '2027', '2028', '2029', '2030']
  const columns = [
    column(10, 0),
    column(20, 2),
    column(28, 4),
    column(15, 0),
    column(16, 1),
    column(18, 1),
    column(18, 2),
    column(15, 1),
    column(15, 1),
    column(15, 0),
    ...years.map(() => column(13, 0, 'end')),
    column(14, 0, 'end'),
  ]
  const one = (index: number): Row[] => {
    const two = index % 3 === 1 ? 2 : 1
    const span = { rowSpan: two }
    const texts = [
      `1.1.${index + 1}`,
      `Hapja e qendrës së ${index + 1}-të ditore për fëmijë`,
      prose(1 + (index % 3), index),
      '2026–2028',
      'DKA, ZKKK',
      'MAShTI, organizatat joqeveritare, shkollat',
      '70 € × 7 fëmijë × 12 muaj',
      'Qendra e hapur',
      'Raporti vjetor i drejtorisë',
    ]
    const amounts = ['5,880.00', '5,880.00', '5,880.00', '0.00', '1,250,000.00', '1,267,640.00']
    const first = row([...texts.map((text) => cell(text, span)), 'Buxheti komunal', ...amounts])
    return two === 1 ? [first] : [first, row(['Donatorë', ...amounts])]
  }
  return table(
    columns,
    [
      row(
        [
          ...head.map((text) => cell(text, { rowSpan: 2 })),
          cell('Buxheti (€)', { columnSpan: 6, align: 'center' }),
        ],
        { tone: 'header' },
      ),
      row([...years, 'Totali'], { tone: 'header' }),
      row([cell(`Fusha: ${name}`, { columnSpan: 16 })], { tone: 'band', keepWithNext: true }),
      row([cell('Objektivi 1: Çdo fëmijë ndjek edukimin parashkollor', { columnSpan: 16 })], {
        tone: 'sub-band',
        keepWithNext: true,
      }),
      ...Array.from({ length: activities }, (_, index) => one(index)).flat(),
      row([cell('Nën-Totali', { columnSpan: 10 }), ...years.map(() => '1,250,000.00'), '6,250,000.00'], {
        tone: 'subtotal',
      }),
      row(
        [cell('Totali i Objektivit', { columnSpan: 10 }), ...years.map(() => '1,250,000.00'), '6,250,000.00'],
        { tone: 'total' },
      ),
    ],
    { headerRows: 2, density: 'compact', summary: `Plani i zbatimit: ${name}` },
  )
}

/** The four quarters of an analysis. */
export function swot(): Table {
  const quarter = (items: number, start: number): Cell =>
    cell([
      list(Array.from({ length: items }, (_, index) => sentences[(start + index) % sentences.length] ?? '')),
    ])
  return table(
    [column(60, 1), column(60, 1)],
    [
      row(['Fuqitë', 'Dobësitë'], { tone: 'header' }),
      row([quarter(4, 0), quarter(3, 1)]),
      row(['Mundësitë', 'Rreziqet'], { tone: 'header' }),
      row([quarter(2, 2), quarter(5, 3)]),
    ],
    { headerRows: 0, keepTogether: true },
  )
}

function budget(): Table {
  const rows = fields.flatMap((field) => [
    row([
      cell(field, { rowSpan: 3 }),
      'Buxheti komunal',
      '120,500.00',
      '98,000.50',
      '75,250.00',
      '293,750.50',
    ]),
    row(['Buxheti qendror', '1,000,000.00', '0.00', '0.00', '1,000,000.00']),
    row(['Totali i fushës', '1,120,500.00', '98,000.50', '75,250.00', '1,293,750.50'], { tone: 'subtotal' }),
  ])
  return table(
    [column(35, 2), column(30, 1), ...Array.from({ length: 4 }, () => column(22, 0, 'end'))],
    [
      row(['Fusha', 'Burimi i financimit', '2026', '2027', '2028', 'Totali'], { tone: 'header' }),
      ...rows,
      row(
        [
          cell('Totali i të gjitha fushave', { columnSpan: 2 }),
          '5,602,500.00',
          '490,002.50',
          '376,250.00',
          '6,468,752.50',
        ],
        { tone: 'total' },
      ),
    ],
  )
}

function fieldBlocks(name: string, number: number): Block[] {
  return [
    heading(2, `2.${number}`, `Analiza e gjendjes në fushën: ${name}`),
    paragraph(prose(5, number)),
    paragraph([
      run('Përparësia: ', { bold: true }),
      run(prose(4, number + 2)),
      run(' Shih edhe shtojcën.', { italic: true }),
    ]),
    paragraph(`Tabela e analizës SWOT në fushën e: ${name}`, 'caption', true),
    swot(),
    {
      type: 'box',
      entity: null,
      blocks: [paragraph('Objektivi strategjik', 'lead'), paragraph(prose(2, number))],
    },
    heading(3, `2.${number}.1`, 'Rezultatet e pritshme'),
    list([prose(1, 0), [1, prose(1, 1)], [1, prose(1, 2)], prose(1, 3)], true),
    heading(3, `2.${number}.2`, 'Përshkrimi i aktiviteteve'),
    table(
      [column(45, 1), column(70, 2)],
      [
        row(['AKTIVITETI', 'PËRSHKRIMI I AKTIVITETIT'], { tone: 'header' }),
        row([cell('REZULTATI 1.1 Edukimi parashkollor', { columnSpan: 2 })], {
          tone: 'band',
          keepWithNext: true,
        }),
        ...Array.from({ length: 6 }, (_, index) =>
          row([`1.1.${index + 1} ${sentences[index % 5]?.slice(0, 60)}`, prose(3, index)]),
        ),
      ],
    ),
  ]
}

const landscape = {
  orientation: 'landscape',
  header: [run('Plani lokal i veprimit i Çelnajës 2026–2028')],
  footer: pageOfPages,
} as const

/** A whole paper with every kind of page and block; `scale` repeats its fields. */
export function wholePaper(scale = 1): DocumentTree {
  const names = Array.from({ length: scale }, () => fields).flat()
  return tree([
    part(
      [
        {
          type: 'figure',
          mediaType: 'image/png',
          bytes: shield(),
          width: 28,
          height: 32,
          description: 'Stema',
        },
        paragraph('Republika e Kosovës\nKomuna e Çelnajës', 'cover-authority'),
        paragraph('Plani lokal i veprimit për përfshirjen e komuniteteve', 'cover-title'),
        paragraph('2026–2028', 'cover-period'),
        paragraph('Projekt-plan', 'cover-status'),
      ],
      { watermark: 'PROJEKT' },
    ),
    part(
      [
        { type: 'contents', heading: 'Përmbajtja', depth: 3 },
        { type: 'page-break' },
        heading(1, '', 'Shkurtesat'),
        table(
          [column(25, 0), column(80, 1)],
          [
            row(['Shkurtesa', 'Emërtimi'], { tone: 'header' }),
            row(['DKA', 'Drejtoria Komunale e Arsimit']),
            row(['MAShTI', 'Ministria e Arsimit, Shkencës, Teknologjisë dhe Inovacionit']),
            row(['ZKKK', 'Zyra Komunale për Komunitete dhe Kthim']),
          ],
        ),
        heading(1, '1', 'Hyrje'),
        paragraph(prose(6)),
        paragraph(prose(5, 1)),
        paragraph('Shënim: ky dokument është shembull.', 'note'),
        heading(2, '1.1', 'Metodologjia'),
        ...Array.from({ length: 4 }, (_, index) => paragraph(prose(7, index))),
        heading(1, '2', 'Analiza e gjendjes'),
        ...names.flatMap((name, index) => fieldBlocks(name, index + 1)),
        heading(1, '3', 'Buxheti'),
        paragraph(
          'Buxheti i përgjithshëm i planit është 6,468,752.50 € (gjashtë milionë e katërqind e gjashtëdhjetë e tetë mijë euro).',
        ),
        paragraph('Tabela e buxhetit sipas fushave', 'caption', true),
        budget(),
      ],
      { footer: pageOfPages, watermark: 'PROJEKT' },
    ),
    part(
      [
        heading(1, '4', 'Plani i zbatimit'),
        ...names.flatMap((name, index): Block[] => [
          heading(2, `4.${index + 1}`, name),
          implementationPlan(name, 8),
        ]),
      ],
      { ...landscape, watermark: 'PROJEKT' },
    ),
    part(
      [
        heading(1, '', 'Nënshkrimet'),
        paragraph('Kryetari i Kuvendit\n\n_______________________', 'signature'),
        paragraph('Data: ____ . ____ . 2026', 'signature'),
      ],
      { footer: pageOfPages },
    ),
  ])
}
