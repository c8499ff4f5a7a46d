import { kosovoMunicipal } from './kosovo-municipal/index.ts'
import type { PlanFormat } from './types.ts'

export { isPhrase } from './phrase.ts'
export type {
  ActivityColumn,
  ActivityColumnContent,
  ActivityTable,
  BudgetSource,
  BudgetTable,
  Chapter,
  ChapterContent,
  CostModel,
  IndicatorColumn,
  IndicatorColumnContent,
  IndicatorTable,
  Level,
  ObjectivePart,
  Phrase,
  PlanFormat,
  Sentences,
  TotalsRow,
} from './types.ts'

/** The format of a plan that names none. */
export const defaultFormat: PlanFormat = kosovoMunicipal

/** Every format that the program ships, the default first. */
export const formats: readonly PlanFormat[] = [defaultFormat]

/** The format of that id, or null. */
export function formatOf(id: string): PlanFormat | null {
  return formats.find((format) => format.id === id) ?? null
}
