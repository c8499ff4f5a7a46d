/** What a format may hold at most; lengths are UTF-16 code units, widths millimetres. */
export const formatLimits = {
  /** The text of a file. */
  file: 500_000,
  id: 100,
  phrase: 2_000,
  levels: 20,
  chapters: 40,
  /** Columns of one table. */
  columns: 40,
  below: 20,
  totals: 40,
  signatures: 20,
  width: 300,
  weight: 100,
  years: 30,
} as const
