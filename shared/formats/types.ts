import type { Kind } from '../model/index.ts'

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
  /** Chapters in printed order. */
  readonly chapters: readonly Chapter[]
  /** Where a plan of this format analyses its fields. */
  readonly analysis: 'swot' | 'none'
  readonly activityTable: ActivityTable
  readonly costModel: CostModel
}

/** One level of the tree as this format names it. */
export interface Level {
  readonly kind: Extract<Kind, 'field' | 'objective' | 'result' | 'activity'>
  readonly singular: Phrase
  readonly plural: Phrase
}

/** What a chapter prints. */
export type ChapterContent =
  | 'sections'
  | 'analysis'
  | 'objectives'
  | 'budget-summary'
  | 'implementation-plan'
  | 'signatures'

export interface Chapter {
  /** Sections of this role are printed in the chapter, before its content. */
  readonly role: string
  readonly heading: Phrase
  readonly content: ChapterContent
  /** False for a chapter that is printed without a number. */
  readonly numbered: boolean
  /** 2 for a chapter printed as a sub-chapter of the one before, such as the methodology. */
  readonly level: 1 | 2
  readonly orientation: 'portrait' | 'landscape'
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
  /** `{{code}}` stands for the entity's code. */
  readonly label: Phrase
}

/** How amounts are entered and printed. */
export interface CostModel {
  readonly spans: readonly ('year' | 'every-year' | 'whole-plan')[]
  readonly economicSplit: boolean
}
