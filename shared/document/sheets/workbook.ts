import { inLanguage, type Plan } from '../../model/index.ts'
import { type ComposeOptions, contextOf } from '../compose/context.ts'
import { amountFormat } from '../compose/money.ts'
import { propertiesOf } from '../compose/properties.ts'
import type { Workbook } from '../workbook.ts'
import { annexSheet } from './annex.ts'
import { budgetSheet } from './budget.ts'
import { indicatorsSheet } from './indicators.ts'
import { institutionsSheet } from './institutions.ts'
import { swotSheet } from './swot.ts'

/** What a workbook is made with besides the plan. */
export interface WorkbookOptions extends ComposeOptions {
  /** The plan's revision that is written out, so that an edited annex can be compared with it. */
  readonly revision: number
}

/**
 * The spreadsheet annex of a plan: implementation plan, budget, SWOT, indicators, institutions. Sums are formulas, with
 * our totals as their cached results.
 */
export function composeWorkbook(plan: Plan, options: WorkbookOptions): Workbook {
  const context = contextOf(inLanguage(plan, options.language), options)
  const annex = annexSheet(context)
  return {
    properties: propertiesOf(context),
    language: context.language,
    origin: { plan: plan.id, revision: String(options.revision), format: options.format.id },
    amounts: amountFormat(context),
    sheets: [
      annex.sheet,
      budgetSheet(context, annex),
      ...(context.format.analysis === 'swot' ? [swotSheet(context)] : []),
      indicatorsSheet(context),
      institutionsSheet(context),
    ],
  }
}
