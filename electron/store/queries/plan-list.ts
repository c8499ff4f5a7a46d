import { z } from 'zod'
import { calls, type PlanSummary } from '../../../shared/contract/index.ts'
import type { Reader } from '../connection.ts'

const summaries: z.ZodType<PlanSummary[]> = calls['library.list'].output

/** Every plan, those in the bin too, last changed first. Reads one row of a plan, whatever its size. */
export function readPlanList(db: Reader): PlanSummary[] {
  const rows = db.rows(
    z.unknown(),
    `SELECT plan.id, authority_name AS authorityName, title, first_year AS firstYear, last_year AS lastYear, status,
      format, activities, total, currency, number_style AS numberStyle, revision, changed_at AS changedAt,
      binned_at AS binnedAt
    FROM plan_state JOIN plan ON plan.id = plan_state.plan ORDER BY changed_at DESC, plan_state.plan DESC`,
  )
  return summaries.parse(rows)
}
