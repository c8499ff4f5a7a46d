import { type EntityOf, limits, type Values } from '../../../shared/model/index.ts'
import { type PrintedIn, parseAmount } from '../../../shared/money/index.ts'
import { readEntry } from '../../budget/model/entry.ts'
import type { PastedActivity, PastedAmounts } from './rows.ts'

type CostKind = EntityOf<'activity'>['costKind']

/** An amount of a pasted row. */
export interface PastedLine {
  readonly row: PastedAmounts
  readonly year: number
  /** Minor units. */
  readonly amount: number
}

/** What an activity of a pasted table costs. */
export interface PastedCosts {
  readonly lines: readonly PastedLine[]
  readonly values: Pick<Values<'activity'>, 'costKind' | 'costWords'>
  /** What stands in places of amounts and is none: kept as the cost's words. */
  readonly unread: readonly string[]
}

const kinds = ['none', 'administrative', 'elsewhere'] as const

/** Reads the amounts of an activity's rows, and what the words in their places say. */
export function readCosts({ texts, amounts }: PastedActivity, plan: PrintedIn): PastedCosts {
  const lines: PastedLine[] = []
  const unread: string[] = []
  let kind: CostKind = 'unknown'
  for (const row of amounts) {
    for (const [year, text] of row.byYear) {
      const entry = readEntry(text, plan, 'pasted')
      if (entry.kind === 'amount' && entry.amount !== 0) lines.push({ row, year, amount: entry.amount })
      else if (entry.kind === 'cost-kind') kind = entry.costKind
      else if (entry.kind === 'problem') unread.push(text)
    }
  }
  if (kind === 'unknown') kind = kindIn(texts.costDescription ?? '', plan)
  return {
    lines,
    values: {
      costKind: lines.length > 0 ? 'amounts' : kind,
      costWords: [...new Set(unread)].join('; ').slice(0, limits.title),
    },
    unread,
  }
}

function kindIn(description: string, plan: PrintedIn): CostKind {
  const { kind } = parseAmount(description, plan)
  return kinds.find((one) => one === kind) ?? 'unknown'
}
