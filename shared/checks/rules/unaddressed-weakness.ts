import { entityRule } from '../rule.ts'
import { unanswered } from '../swot/unanswered.ts'
import { usesAnswers } from '../swot/uses-answers.ts'

/** A weakness of the SWOT table that no objective or activity answers. */
export const unaddressedWeakness = entityRule({
  id: 'unaddressed-weakness',
  severity: 'advice',
  kinds: ['swot-item'],
  reads: { 'swot-item': ['quadrant', 'answeredBy', 'text'] },
  facts: (context) => String(context.remember(usesAnswers)),
  check: (context, item) => unanswered(context, item, 'weaknesses', 'unaddressed-weakness'),
})
