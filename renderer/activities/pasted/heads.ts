import { type PlanFormat, tableColumnsOf } from '../../../shared/formats/index.ts'
import { foldWords } from '../../../shared/printed/fold.ts'
import { headingLines, isSum, yearOf } from '../../budget/model/sheet-heads.ts'
import type { TableTexts } from '../../drafting/pasted-table.ts'
import { columnNames, type TextColumn } from '../columns.ts'

/** What a column of a pasted table holds: a number is the year of its amounts, `passed` what the plan makes itself. */
export type PastedColumn =
  | Exclude<TextColumn, `own:${string}`>
  | 'period'
  | 'responsible'
  | 'supporting'
  | 'sources'
  | 'passed'
  | number

/** What plans of both countries head their columns with, folded; the first that fits counts. */
const heads: readonly (readonly [PastedColumn, RegExp])[] = [
  ['passed', /^(?:kodi?|nr|numri|sifra|r ?br|code|no)$/],
  ['costDescription', /^(?:pershkrimi|specifikimi|opis|description).*(?:kosto|buxhet|shpenzim|trosk|cost)/],
  [
    'description',
    /^(?:pershkrimi|opis|description)(?: i| of)?(?: shkurter)?(?: (?:aktivitet|veprim|mase|masa|aktivnosti|activit)\p{L}*)?$/u,
  ],
  ['steps', /^(?:hapat?|koraci|steps?)\b/],
  ['indicators', /^(?:treguesi?t?|indikator\p{L}*|pokazatelj\p{L}*|indicators?)\b/u],
  ['supporting', /\b(?:mbeshtetes\p{L}*|perkrahes\p{L}*|partner\p{L}*|podrs\p{L}*|support\p{L}*)\b/u],
  [
    'sources',
    /^(?:burimi?t?|financimi|financuesi|mjetet financiare|izvor\p{L}*|source|funding)\b(?!.*(?:verifik|verific|te dhenave|podataka|data))/u,
  ],
  ['verification', /(?:verifik|verific|provera)/],
  [
    'responsible',
    /^(?:institucion\p{L}*|pergjegj\p{L}*|bartes\p{L}*|zbatues\p{L}*|aktoret|organi|nosi\p{L}*|odgovorn\p{L}*|responsib\p{L}*|lead|institution)\b/u,
  ],
  ['period', /^(?:periudha|afati|koha|kohezgjatja|data|vreme|rok|period|time|deadline)\b/],
  [
    'title',
    /^(?:aktivitet\p{L}*|veprim\p{L}*|masat?|aktivnost\p{L}*|mer[ae]|activit\p{L}*|actions?|measures?)\b/u,
  ],
  ['output', /^(?:produkt\p{L}*|rezultat\p{L}* e prit\p{L}*|ishod\p{L}*|proizvod\p{L}*|outputs?)\b/u],
  ['reference', /^(?:dokument\p{L}*|referenc\p{L}*|documents?)\b/u],
  ['monitoring', /^(?:monitor\p{L}*|raportim\p{L}*)/u],
]

/** The columns of a table by its headings, and in which row what is below them begins. */
export interface HeadedColumns {
  /** Null for a column whose heading says nothing of an activity. */
  readonly columns: readonly (PastedColumn | null)[]
  readonly heads: readonly string[]
  readonly from: number
}

/** Reads the headings of a table of activities; null for a table without them: activities are told by their titles. */
export function headedColumns(table: TableTexts, format: PlanFormat): HeadedColumns | null {
  const width = Math.max(...table.map(({ length }) => length))
  const columns: (PastedColumn | null)[] = Array.from({ length: width }, () => null)
  const texts: string[] = Array.from({ length: width }, () => '')
  let from = 0
  for (const [line, row] of table.slice(0, headingLines).entries()) {
    const named = row.map((text) => columnNamed(text, format))
    const isHeading = named.filter((one) => one !== null).length > 1
    if (!isHeading) continue
    from = line + 1
    for (const [index, one] of named.entries()) {
      if ((row[index] ?? '') !== '') texts[index] = row[index] ?? ''
      if (one === 'passed' || (one !== null && !columns.includes(one))) columns[index] = one
    }
  }
  return columns.includes('title') ? { columns, heads: texts, from } : null
}

/** What a column of this heading holds; null where that is nothing of an activity. */
function columnNamed(heading: string, format: PlanFormat): PastedColumn | null {
  const year = yearOf(heading)
  if (year !== null) return year
  if (isSum(heading)) return 'passed'
  const folded = foldWords(heading)
  return ownColumn(folded, format) ?? heads.find(([, head]) => head.test(folded))?.[0] ?? null
}

/** A heading as the plan's own format has it. */
function ownColumn(folded: string, format: PlanFormat): PastedColumn | null {
  const found = tableColumnsOf(format).find(({ heading }) =>
    [heading.sq, heading.sr, heading.en].some((one) => foldWords(one) === folded),
  )
  const content = found?.content
  if (content === 'code') return 'passed'
  if (content === 'coded-title') return 'title'
  if (content === 'fundingSource') return 'sources'
  const name = columnNames.find((one) => one === content)
  return name === undefined || name === 'costKind' || name === 'sources' || name === 'total' ? null : name
}
