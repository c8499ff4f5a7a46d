import { childrenOf, type EntityOf, type Id } from '../../model/index.ts'
import type { Context } from '../compose/context.ts'
import type { Sheet, SheetRow } from '../workbook.ts'
import { columns, headings, integer, sheetRow, text } from './cells.ts'
import { runningText } from './running.ts'

/** In how many activities a body stands, by its part in them. */
interface Parts {
  responsible: number
  supporting: number
}

/** Every institution of the plan, with the number of activities that it answers for or supports. */
export function institutionsSheet(context: Context): Sheet {
  const { institutions: words, sheets } = context.words
  const { compare } = context.formatting
  const counts = countParts(context)
  const name = (one: EntityOf<'institution'>): string => one.short.trim() || one.name.trim()
  const all = childrenOf(context.plan, context.plan.id, 'institution')
  return {
    name: sheets.institutions,
    orientation: 'landscape',
    paper: 'A4',
    columns: columns([16, 60, 20, 16, 16], 0),
    headerRows: 1,
    rows: [
      headings([words.short, words.name, words.type, words.responsible, words.supporting]),
      ...all
        .toSorted((a, b) => compare(name(a), name(b)))
        .map((one) => institutionRow(context, one, counts.get(one.id))),
    ],
    header: runningText(context),
  }
}

function institutionRow(
  { words }: Context,
  { id, short, name, type }: EntityOf<'institution'>,
  parts: Parts = { responsible: 0, supporting: 0 },
): SheetRow {
  return sheetRow('plain', id, [
    text(short),
    text(name),
    text(words.institutions.types[type]),
    integer(parts.responsible),
    integer(parts.supporting),
  ])
}

function countParts({ plan }: Context): ReadonlyMap<Id, Parts> {
  const counts = new Map<Id, Parts>()
  const count = (id: Id, part: keyof Parts): void => {
    const parts = counts.get(id) ?? { responsible: 0, supporting: 0 }
    parts[part] += 1
    counts.set(id, parts)
  }
  for (const entity of plan.entities.values()) {
    if (entity.kind !== 'activity') continue
    for (const id of entity.responsible) count(id, 'responsible')
    for (const id of entity.supporting) count(id, 'supporting')
  }
  return counts
}
