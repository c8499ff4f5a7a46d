import { entityRule } from '../rule.ts'
import { unanswered } from '../swot/unanswered.ts'
import { usesAnswers } from '../swot/uses-answers.ts'

/** A threat of the SWOT table that no objective or activity answers. */
export const unansweredRisk = entityRule({
  id: 'unanswered-risk',
  severity: 'advice',
  kinds: ['swot-item'],
  reads: { 'swot-item': ['quadrant', 'answeredBy', 'text'] },
  facts: (context) => String(context.remember(usesAnswers)),
  check: (context, item) => unanswered(context, item, 'threats', 'unanswered-risk'),
})
