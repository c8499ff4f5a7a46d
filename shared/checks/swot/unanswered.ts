import type { EntityOf } from '../../model/index.ts'
import type { CheckContext } from '../context.ts'
import type { Found } from '../finding.ts'
import { shortened } from '../naming.ts'
import { usesAnswers } from './uses-answers.ts'

/** That an item of a quadrant is answered by nothing, in a plan that links its answers. */
export function unanswered(
  context: CheckContext,
  { id, quadrant, answeredBy, text }: EntityOf<'swot-item'>,
  asked: 'weaknesses' | 'threats',
  message: 'unaddressed-weakness' | 'unanswered-risk',
): readonly Found[] {
  const isOpen = quadrant === asked && answeredBy.length === 0 && text.trim() !== ''
  if (!isOpen || !context.remember(usesAnswers)) return []
  return [{ entity: id, cell: 'answeredBy', message, parameters: { text: shortened(text) } }]
}
