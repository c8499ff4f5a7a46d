import type { EntityOf, Kind } from '../model/index.ts'

/** A text in the three languages of the program. */
export interface Phrase {
  readonly sq: string
  readonly sr: string
  readonly en: string
}

/**
 * A plan format as data: which chapters a paper has, what its levels are called, which columns its tables show and
 * which totals are printed. Writers and pages read it; none of them knows a format by name.
 */
export interface PlanFormat {
  readonly id: string
  readonly name: Phrase
  /** Levels of the implementation plan that have a heading of their own, outermost first. */
  readonly levels: readonly Level[]
  /** Chapters in printed order; the cover stands before them. */
  readonly chapters: readonly Chapter[]
  /** Where a plan of this format analyses its fields. */
  readonly analysis: 'swot' | 'none'
  /** What the chapter of objectives prints of each objective, in order. */
  readonly objectiveParts: readonly ObjectivePart[]
  readonly indicatorTable: IndicatorTable
  readonly budgetTable: BudgetTable
  readonly activityTable: ActivityTable
  readonly costModel: CostModel
  /** Who signs, one for each line of the signature page. */
  readonly signatures: readonly Phrase[]
  readonly sentences: Sentences
}

/** One level of the tree as this format names it. */
export interface Level {
  readonly kind: Extract<Kind, 'field' | 'objective' | 'result' | 'activity'>
  /** Which objectives the level is of; absent for every kind of objective, and for other kinds. */
  readonly level?: EntityOf<'objective'>['level']
  readonly singular: Phrase
  readonly plural: Phrase
  /** How one of them is named on a line of its own; `{{code}}` and `{{title}}` stand for the entity's. */
  readonly label: Phrase
}

/** What a chapter prints. */
export type ChapterContent =
  | 'contents'
  | 'abbreviations'
  | 'sections'
  | 'analysis'
  | 'objectives'
  | 'budget-summary'
  | 'implementation-plan'
  | 'signatures'

export interface Chapter {
  /** Sections of this role are printed in the chapter, before its content; empty for a chapter without sections. */
  readonly role: EntityOf<'section'>['role'] | ''
  readonly heading: Phrase
  readonly content: ChapterContent
  /** False for a chapter that is printed without a number. */
  readonly numbered: boolean
  /** 2 for a chapter printed as a sub-chapter of the one before, such as the methodology. */
  readonly level: 1 | 2
  readonly orientation: 'portrait' | 'landscape'
  /** Left out where the plan has nothing for it. */
  readonly optional: boolean
}

/** One part of an objective in the chapter of objectives; a part without anything to print is left out. */
export interface ObjectivePart {
  readonly content: 'results' | 'activities' | 'indicators' | 'assumptions-and-risks'
  /** `{{code}}` stands for the objective's code. */
  readonly heading: Phrase
  /** False for a part headed by a caption without a number. */
  readonly numbered: boolean
  /** Columns of the table of activities, headed by `band` with the result's code. Empty for other parts. */
  readonly columns: readonly ActivityColumn[]
  readonly band: Phrase
}

/** What a column of the activity table shows. */
export type ActivityColumnContent =
  | 'code'
  | 'title'
  | 'description'
  | 'steps'
  | 'period'
  | 'responsible'
  | 'supporting'
  | 'costDescription'
  | 'fundingSource'
  | 'amounts-by-year'
  | 'total'
  | 'output'
  | 'verification'
  | 'reference'
  | 'monitoring'
  | 'indicators'

export interface ActivityColumn {
  readonly content: ActivityColumnContent
  /** `{{currency}}` stands for the currency's sign. For amounts by year it stands over the years. */
  readonly heading: Phrase
  /** Least width in millimetres, of each year's column for amounts by year. */
  readonly minimum: number
  readonly weight: number
}

export interface ActivityTable {
  readonly columns: readonly ActivityColumn[]
  readonly paper: 'A4' | 'A3'
  readonly totals: readonly TotalsRow[]
}

/** A row of sums after each entity of a level, and at the end for `plan`. */
export interface TotalsRow {
  readonly after: 'result' | 'objective' | 'field' | 'plan'
  /** `{{code}}` stands for the entity's code, `{{title}}` for its title. */
  readonly label: Phrase
}

/** What a column of the indicator table shows; `targets` makes one column for each year. */
export type IndicatorColumnContent =
  | 'number'
  | 'title'
  | 'unit'
  | 'baseline'
  | 'targets'
  | 'source'
  | 'result'

export interface IndicatorColumn {
  readonly content: IndicatorColumnContent
  /** `{{year}}` stands for the year of a target. */
  readonly heading: Phrase
  readonly minimum: number
  readonly weight: number
  /** Left out of a table in which no indicator has anything for it. */
  readonly optional: boolean
}

export interface IndicatorTable {
  readonly columns: readonly IndicatorColumn[]
}

/** The kinds of funding source that the budget summary tells apart; `unstated` for amounts without a source. */
export type BudgetSource = EntityOf<'funding-source'>['type'] | 'unstated'

/** Headings of the budget summary: one group of rows for each field, one row for each kind of source. */
export interface BudgetTable {
  readonly group: Phrase
  readonly source: Phrase
  readonly total: Phrase
  /** Over the rows that add up all groups. */
  readonly allGroups: Phrase
  readonly sources: Readonly<Record<BudgetSource, Phrase>>
}

/** Sentences that are made from the data, never typed. Placeholders stand in double braces. */
export interface Sentences {
  /** `{{ofField}}` is the field's name after "the field" in Albanian, `{{field}}` the name as it stands. */
  readonly swotCaption: Phrase
  /** Before the list of results of an objective, where the plan has no words of its own. */
  readonly results: Phrase
  /** Before assumptions and risks, where the plan has no words of its own: `{{code}}`. */
  readonly assumptions: Phrase
  readonly risks: Phrase
  /** The total: `{{period}}`, `{{total}}`, `{{words}}`. */
  readonly budgetTotal: Phrase
  /** Which source bears how much: `{{parts}}`, a list of `budgetPart`. */
  readonly budgetParts: Phrase
  /** One source's share: `{{amount}}`. */
  readonly budgetPart: Readonly<Record<BudgetSource, Phrase>>
  /** How much falls on which year: `{{parts}}`, a list of `budgetYear` and perhaps `budgetWhole`. */
  readonly budgetYears: Phrase
  /** One year's share: `{{year}}`, `{{amount}}`. */
  readonly budgetYear: Phrase
  /** What is not parted by years: `{{amount}}`. */
  readonly budgetWhole: Phrase
  /** Instead of all these where the plan has no amounts. */
  readonly budgetNone: Phrase
  /** How many activities cost nothing extra: `{{free}}`, `{{activities}}`. */
  readonly budgetFree: Phrase
  /** Over the table of the budget: `{{currency}}`. */
  readonly budgetCaption: Phrase
  /** Amounts of years outside the plan, which no sum holds: `{{amount}}`. */
  readonly outside: Phrase
}

/** How amounts are entered and printed. */
export interface CostModel {
  readonly spans: readonly ('year' | 'every-year' | 'whole-plan')[]
  readonly economicSplit: boolean
}
