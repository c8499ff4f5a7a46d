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
  readonly newPlan: NewPlan
  /** Levels of the plan that have a name of their own, outermost first. */
  readonly levels: readonly Level[]
  readonly cover: { readonly orientation: PageOrientation }
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

/** What a new plan of the format begins with; every value can be changed. */
export interface NewPlan {
  readonly country: Root['country']
  readonly authorityKind: Root['authorityKind']
  readonly currency: Root['currency']
  readonly numberStyle: Root['numberStyle']
  /** How many years the plan covers. */
  readonly years: number
}

type Root = EntityOf<'plan'>
export type PageOrientation = 'portrait' | 'landscape'
export type Paper = 'A4' | 'A3'

/** One level of the tree as this format names it. */
export interface Level {
  readonly kind: Extract<Kind, 'field' | 'objective' | 'result' | 'activity'>
  /** Which objectives the level is of; absent for every kind of objective, and for other kinds. */
  readonly level?: EntityOf<'objective'>['level']
  readonly singular: Phrase
  readonly plural: Phrase
  /**
   * How one of them is named on a line of its own: `{{title}}`, `{{code}}` in plain figures, `{{number}}` in those of the
   * level.
   */
  readonly label: Phrase
  /** `roman` writes the first part of the code in Roman figures: `II.1`. */
  readonly numbering: 'arabic' | 'roman'
  /** How the chapter of objectives opens one; of fields and objectives only. */
  readonly heading: LevelHeading
  /** In the activity table: a row over what stands below it, or a cell at the start of the rows below it. */
  readonly inTable: 'band' | 'column'
}

export interface LevelHeading {
  /** Placeholders as in `label`. */
  readonly text: Phrase
  /** Numbered on with the chapters, by its own code, or not at all. */
  readonly number: 'chapter' | 'code' | 'none'
  /** True where its label is set off in a box under the heading. */
  readonly box: boolean
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
  readonly orientation: PageOrientation
  /** Left out where the plan has nothing for it. */
  readonly optional: boolean
}

/**
 * One part of an objective in the chapter of objectives; a part without anything to print is left out. `indicators` is
 * the indicator table, `indicator-lines` a line for each indicator, `activity-table` the objective's own activities in the
 * format's activity table.
 */
export interface ObjectivePart {
  readonly content:
    | 'results'
    | 'activities'
    | 'indicators'
    | 'indicator-lines'
    | 'activity-table'
    | 'assumptions-and-risks'
  /** `{{code}}` stands for the objective's code; empty for no heading. Stands before each of `indicator-lines`. */
  readonly heading: Phrase
  /** False for a part headed by a caption without a number. */
  readonly numbered: boolean
  /** Columns of the table of activities, headed by `band` with the result's code. Empty for other parts. */
  readonly columns: readonly ActivityColumn[]
  readonly band: Phrase
}

/** A column that only this format has, by its id: small letters, figures and hyphens. See `own-text` in shared/model. */
export type OwnContent = `own:${string}`

/**
 * What a column of the activity table shows. `amounts-by-year` makes a column for each year; `cost` and `yearly-cost` say
 * in one cell how much in all or each year, who pays, and the words of the cost. `objective` is the objective whose level
 * stands in a column, always the first; `result` the title of the result above, `result-indicators` its indicators.
 */
export type ActivityColumnContent =
  | 'code'
  | 'title'
  | 'coded-title'
  | 'description'
  | 'steps'
  | 'period'
  | 'responsible'
  | 'supporting'
  | 'costDescription'
  | 'fundingSource'
  | 'amounts-by-year'
  | 'total'
  | 'cost'
  | 'yearly-cost'
  | 'output'
  | 'verification'
  | 'reference'
  | 'monitoring'
  | 'indicators'
  | 'objective'
  | 'result'
  | 'result-indicators'
  | OwnContent

/** What is printed below something else in its cell. */
export interface Below {
  readonly content: Exclude<
    ActivityColumnContent,
    'fundingSource' | 'amounts-by-year' | 'total' | 'cost' | 'yearly-cost' | 'objective' | OwnContent
  >
  /** True puts its name before it, and leaves it out where a table of the format has a column for it. */
  readonly named: boolean
}

export interface ActivityColumn {
  readonly content: ActivityColumnContent
  /** `{{currency}}` stands for the currency's sign. For amounts by year it stands over the years. */
  readonly heading: Phrase
  /** Least width in millimetres, of each year's column for amounts by year. */
  readonly minimum: number
  readonly weight: number
  readonly below: readonly Below[]
}

export interface ActivityTable {
  readonly columns: readonly ActivityColumn[]
  /** Papers to choose from, the usual one first. */
  readonly papers: readonly [Paper, ...Paper[]]
  readonly totals: readonly TotalsRow[]
}

/** A row of sums after each entity of a level, and at the end for `plan`. */
export interface TotalsRow {
  readonly after: 'result' | 'objective' | 'field' | 'plan'
  /** Which objectives it stands after; `every` for both. */
  readonly level: EntityOf<'objective'>['level'] | 'every'
  /** Placeholders: `{{code}}`, `{{title}}`, `{{period}}` for the plan's years. */
  readonly label: Phrase
  /** The amounts of one economic category only; empty where no amount of the plan has a category. */
  readonly category: 'capital' | 'current' | 'every'
  /** A sum in each column of amounts, or one over all of them. */
  readonly show: 'columns' | 'sum'
  /** Left out where it would print nothing but zeros. */
  readonly optional: boolean
}

/**
 * What a column of the indicator table shows; `targets` makes one column for each of its years. `objective` is the title
 * of the objective, beside all of its indicators.
 */
export type IndicatorColumnContent =
  | 'objective'
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
  /** Which years' targets the column is for. A year that no column is for gets one where an indicator has a target for it. */
  readonly years: 'every' | 'first' | 'last'
}

export interface IndicatorTable {
  readonly columns: readonly IndicatorColumn[]
  /** Numbered through each objective, or by the objective's own number: `II.1.3`. */
  readonly numbering: 'count' | 'code'
  /** Printed with the number of a secondary indicator; where it is empty, those have no number of their own. */
  readonly secondary: Phrase
  /** `compact` in small print, as the activity table. */
  readonly density: 'normal' | 'compact'
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
  /** Whether words such as "administrative cost" may stand in place of an amount. */
  readonly words: boolean
  /** Whether amounts are told apart as capital and current spending. */
  readonly economicSplit: boolean
}
