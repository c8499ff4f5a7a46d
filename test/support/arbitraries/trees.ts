import fc from 'fast-check'
import type {
  Block,
  Cell,
  DocumentTree,
  Inline,
  List,
  PagePart,
  Paragraph,
  Row,
  Table,
} from '../../../shared/document/tree.ts'
import { shield } from '../pictures.ts'

/** Texts of every kind: words, every plane of Unicode, right to left, emoji, invisible, long ones without a space. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .array(fc.constantFrom('komuna', 'përfshirje', 'çdo', 'Ë', '1,234.56 €', 'rom/ashkali', '2026–2028'), {
        maxLength: 30,
      })
      .map((words) => words.join(' ')),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '👩‍👩‍👧‍👦 🇦🇱',
      'עברית وعربية',
      '\u200B\u200D\uFEFF\u00AD',
      '\n\n',
      '',
      '<b>&amp;</b>',
      '_x0041_',
      '=1+1',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 1, max: 3_000 }).map((length) => 'gjatësi'.repeat(length).slice(0, length)),
  },
)

const inline: fc.Arbitrary<Inline> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record(
      {
        type: fc.constant('text' as const),
        text: anyText,
        bold: fc.constant(true as const),
        italic: fc.constant(true as const),
        language: fc.constantFrom('sq' as const, 'sr' as const, 'en' as const),
      },
      { requiredKeys: ['type', 'text'] },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('field' as const),
      field: fc.constantFrom('page' as const, 'pages' as const),
    }),
  },
)

const content = fc.array(inline, { maxLength: 3 })

const paragraph: fc.Arbitrary<Paragraph> = fc.record({
  type: fc.constant('paragraph' as const),
  style: fc.constantFrom(
    'body',
    'cover-authority',
    'cover-title',
    'cover-period',
    'cover-status',
    'caption',
    'lead',
    'note',
    'signature',
  ),
  content,
  keepWithNext: fc.boolean(),
  entity: fc.constant(null),
})

const list: fc.Arbitrary<List> = fc.record({
  type: fc.constant('list' as const),
  ordered: fc.boolean(),
  items: fc.array(fc.record({ level: fc.nat(4), content, entity: fc.constant(null) }), { maxLength: 4 }),
})

const cell: fc.Arbitrary<Cell> = fc.record({
  blocks: fc.array(fc.oneof(paragraph, list), { maxLength: 2 }),
  columnSpan: fc.integer({ min: 1, max: 3 }),
  rowSpan: fc.integer({ min: 1, max: 4 }),
  align: fc.constantFrom(null, 'start', 'center', 'end'),
  tone: fc.constantFrom(null, 'header', 'total'),
})

const row: fc.Arbitrary<Row> = fc.record({
  cells: fc.array(cell, { maxLength: 5 }),
  tone: fc.constantFrom('plain', 'header', 'band', 'sub-band', 'subtotal', 'total'),
  keepWithNext: fc.boolean(),
  entity: fc.constant(null),
})

const table: fc.Arbitrary<Table> = fc
  .record({
    type: fc.constant('table' as const),
    summary: anyText,
    columns: fc.array(
      fc.record({
        minimum: fc.integer({ min: 0, max: 60 }),
        weight: fc.nat(4),
        align: fc.constantFrom('start', 'center', 'end'),
      }),
      { minLength: 1, maxLength: 16 },
    ),
    rows: fc.array(row, { maxLength: 8 }),
    density: fc.constantFrom('normal', 'compact'),
    keepTogether: fc.boolean(),
    head: fc.nat(2),
  })
  .map(({ head, ...rest }) => ({ ...rest, headerRows: Math.min(head, rest.rows.length) }))

const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  { weight: 3, arbitrary: table },
  { weight: 2, arbitrary: list },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('heading' as const),
      level: fc.constantFrom(1, 2, 3, 4),
      number: fc.constantFrom('', '1', '1.2.3'),
      text: anyText,
      anchor: fc.uuid(),
      inContents: fc.boolean(),
      entity: fc.constant(null),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('box' as const),
      blocks: fc.array(fc.oneof(paragraph, list), { maxLength: 2 }),
      entity: fc.constant(null),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('contents' as const),
      heading: anyText,
      depth: fc.constantFrom(1, 2, 3),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ type: 'page-break' as const }) },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('figure' as const),
      mediaType: fc.constantFrom('image/png', 'image/jpeg'),
      bytes: fc.oneof(fc.uint8Array({ maxLength: 40 }), fc.constant(shield())),
      width: fc.integer({ min: 1, max: 400 }),
      height: fc.integer({ min: 1, max: 400 }),
      description: anyText,
    }),
  },
)

const part: fc.Arbitrary<PagePart> = fc.record({
  orientation: fc.constantFrom('portrait', 'landscape'),
  paper: fc.constantFrom('A4', 'A3'),
  header: content,
  footer: content,
  watermark: fc.oneof(fc.constant(null), anyText),
  blocks: fc.array(block, { maxLength: 8 }),
})

/** Papers that no format would compose: every block, in any order, with any texts and spans that do not fit. */
export const anyTree: fc.Arbitrary<DocumentTree> = fc.record({
  properties: fc.record({
    title: anyText,
    subject: anyText,
    author: anyText,
    createdAt: fc.constant('2026-03-05T10:20:30.000Z'),
  }),
  language: fc.constantFrom('sq', 'sr', 'en'),
  parts: fc.array(part, { maxLength: 3 }),
})
