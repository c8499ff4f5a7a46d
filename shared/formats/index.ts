import { albaniaAnnex } from './albania-annex/index.ts'
import { kosovoMatrix } from './kosovo-matrix/index.ts'
import { kosovoMunicipal } from './kosovo-municipal/index.ts'
import { kosovoReintegration } from './kosovo-reintegration/index.ts'
import { kosovoStrategy } from './kosovo-strategy/index.ts'
import type { PlanFormat } from './types.ts'

export {
  type ActivityField,
  activityFieldsOf,
  activityHeading,
  hasWordsAmongAmounts,
  tableColumnsOf,
} from './activity-fields.ts'
export { usualLevels } from './common/levels.ts'
export { freeFormatId, saySame } from './copies.ts'
export { type HiddenValues, hiddenIn, shownIn } from './hidden.ts'
export { indicatorColumnsOf, type ShownIndicatorColumn } from './indicator-columns.ts'
export { hasResults, levelNamed, levelOf, levelOfNew, objectiveLevels } from './levels.ts'
export { numberedAs, numbersOf } from './numbering.ts'
export { isOwn, newOwnContent, ownColumn, ownContent, ownText, ownTexts } from './own-columns.ts'
export {
  type FormatProblem,
  type FormatReason,
  formatReasons,
  type ParsedFormat,
  parseFormat,
  writeFormat,
} from './parse.ts'
export { isPhrase, phraseIn } from './phrase.ts'
export { formatSchema } from './schema/format.ts'
export { formatLimits } from './schema/limits.ts'
export { chapterContents } from './schema/outline.ts'
export { belowContents } from './schema/tables.ts'
export { cellsToTranslate, mayStayUntranslated, type TextToTranslate } from './to-translate.ts'
export type {
  ActivityColumn,
  ActivityColumnContent,
  ActivityTable,
  Below,
  BudgetSource,
  BudgetTable,
  Chapter,
  ChapterContent,
  CostModel,
  IndicatorColumn,
  IndicatorColumnContent,
  IndicatorTable,
  Level,
  LevelHeading,
  NewPlan,
  ObjectivePart,
  OwnContent,
  PageOrientation,
  Paper,
  Phrase,
  PlanFormat,
  Sentences,
  TotalsRow,
} from './types.ts'

/** The format of a plan that names none. */
export const defaultFormat: PlanFormat = kosovoMunicipal

/** Every format that the program ships, the default first. */
export const formats: readonly PlanFormat[] = [
  defaultFormat,
  kosovoStrategy,
  kosovoReintegration,
  albaniaAnnex,
  kosovoMatrix,
]

/**
 * The format of that id, or null.
 * @param custom formats that somebody made; one with the id of a shipped format takes its place
 */
export function formatOf(id: string, custom: readonly PlanFormat[] = []): PlanFormat | null {
  return [...custom, ...formats].find((format) => format.id === id) ?? null
}
