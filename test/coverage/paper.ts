import { textsOf, textsOfBlocks } from '../../shared/document/index.ts'
import type { DocumentTree } from '../../shared/document/tree.ts'
import type { Workbook } from '../../shared/document/workbook.ts'
import type { Id } from '../../shared/model/index.ts'

/** The texts and amounts of a paper: all, and those that stand in the rows of an entity. */
export interface Paper {
  /** Makes a text as those of the paper are compared. */
  readonly fold: (text: string) => string
  readonly all: string
  /** Set where a text may be cut, by a page's end or the number of a list's item: then each of its words counts. */
  readonly isCut?: true
  readonly rowsOf: (entity: Id) => string
  /** Amounts in minor units that the rows of an entity hold as numbers; null where a paper has only texts. */
  readonly amountsOf: ((entity: Id) => ReadonlySet<number>) | null
}

/** One text as it is compared: one kind of space, dash, apostrophe and e (some prints have a Cyrillic one), no capitals. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[еЕ]/g, 'e')
    .replace(/[‐‑–—−]/g, '-')
    .replace(/\s*-\s*/g, '-')
    .replace(/[’‘`´]/g, "'")
    .replace(/[\s\u200B]+/g, ' ')
    .toLowerCase()
    .trim()
}

/** A composed paper. */
export function paperOfTree(tree: DocumentTree): Paper {
  const rows = new Map<Id, string>()
  for (const { blocks } of tree.parts) {
    for (const block of blocks) {
      if (block.type !== 'table') continue
      for (const { entity, cells } of block.rows) {
        if (entity === null) continue
        const texts = cells.map((cell) => textsOfBlocks(cell.blocks).join(' \n'))
        rows.set(entity, `${rows.get(entity) ?? ''} \n${texts.join(' \n')}`)
      }
    }
  }
  return {
    fold: folded,
    all: folded(textsOf(tree).join(' \n')),
    rowsOf: (entity) => folded(rows.get(entity) ?? ''),
    amountsOf: null,
  }
}

/** A composed workbook. */
export function paperOfWorkbook({ sheets }: Workbook): Paper {
  const rows = new Map<Id, string>()
  const amounts = new Map<Id, Set<number>>()
  const all: string[] = []
  for (const { cells, entity } of sheets.flatMap((sheet) => sheet.rows)) {
    for (const cell of cells) {
      if (cell === null) continue
      const text = cell.type === 'text' ? cell.text : cell.type === 'integer' ? String(cell.value) : ''
      all.push(text)
      if (entity === null) continue
      rows.set(entity, `${rows.get(entity) ?? ''} \n${text}`)
      if (cell.type === 'amount') amounts.set(entity, (amounts.get(entity) ?? new Set()).add(cell.amount))
    }
  }
  return {
    fold: folded,
    all: folded(all.join(' \n')),
    rowsOf: (entity) => folded(rows.get(entity) ?? ''),
    amountsOf: (entity) => amounts.get(entity) ?? new Set(),
  }
}
