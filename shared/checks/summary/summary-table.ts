import type { BudgetSource } from '../../formats/index.ts'
import type { Id } from '../../model/index.ts'
import { type Column, columnOf } from '../arithmetic/column.ts'
import { type CheckContext, lasting } from '../context.ts'
import { claims, type Declared } from '../declared.ts'
import { folded } from '../texts/words.ts'

/** Who pays for a row of the printed summary of the budget. */
export type Payer = BudgetSource | 'all'

/** One row of the printed summary. */
export interface SummaryRow {
  /** The field that it is about, or the plan for the rows of all fields. */
  readonly entity: Id
  readonly payer: Payer
  readonly label: string
  readonly cells: ReadonlyMap<Column, Declared>
}

/** The rows of the printed summary, by the field that they are about; under the plan those of all fields. */
export type SummaryTable = ReadonlyMap<Id, readonly SummaryRow[]>

/** The printed summary of the budget; rows whose payer is not understood are left out. */
export const summaryTable = lasting({ field: [], declared: 'all' }, tableIn)

function tableIn(context: CheckContext): SummaryTable {
  const entities = [...context.ofKind('field').map(({ id }) => id), context.plan.id]
  const rows = entities.map((entity) => [entity, rowsOf(context, entity)] as const)
  return new Map(rows.filter(([, found]) => found.length > 0))
}

function rowsOf({ plan }: CheckContext, entity: Id): readonly SummaryRow[] {
  const rows = new Map<string, Declared[]>()
  for (const cell of claims(plan, entity, 'summary')) {
    const key = cell.party ?? ''
    rows.set(key, [...(rows.get(key) ?? []), cell])
  }
  return [...rows].flatMap(([label, cells]) => {
    const payer = payerOf(label)
    const columns = cells.flatMap((cell) => {
      const column = columnOf(cell)
      return column === null ? [] : [[column, cell] as const]
    })
    return payer === null ? [] : [{ entity, payer, label, cells: new Map(columns) }]
  })
}

const payers: readonly (readonly [Payer, RegExp])[] = [
  ['all', /^(total|totali|gjithsej|ukupno|svega)/],
  ['municipal', /komun(?!it)|bashki|vendor|opstin|municip/],
  ['donor', /donator|donor/],
  ['central', /qendror|qeveri|republik|\bbrk\b|central|vlad/],
  ['other', /te tjer|drugi|other/],
]

/** Who pays, by the words for it; null if they are not understood. */
export function payerOf(words: string): Payer | null {
  const text = folded(words).trim()
  return payers.find(([, pattern]) => pattern.test(text))?.[0] ?? null
}
