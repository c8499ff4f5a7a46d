import { formatOf } from '../../shared/formats/index.ts'
import { rootOf } from '../../shared/model/index.ts'
import { usePlan } from '../plan/plan-context.ts'
import type { Asked } from './progress.ts'

/** What the open plan's format asks for. */
export function useAsked(): Asked {
  const format = formatOf(rootOf(usePlan()).format)
  const chapters = format?.chapters ?? []
  return {
    swot: format?.analysis === 'swot',
    indicators: format?.objectiveParts.some(({ content }) => content === 'indicators') ?? false,
    chapters: chapters.flatMap(({ content, role, optional }) =>
      content === 'sections' && role !== '' && !optional ? [role] : [],
    ),
  }
}
