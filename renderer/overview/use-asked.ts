import { usePlanFormat } from '../formats/use-plan-format.ts'
import type { Asked } from './progress.ts'

/** What the open plan's format asks for. */
export function useAsked(): Asked {
  const { format } = usePlanFormat()
  const { chapters } = format
  return {
    swot: format.analysis === 'swot',
    indicators: format.objectiveParts.some(({ content }) => content === 'indicators'),
    chapters: chapters.flatMap(({ content, role, optional }) =>
      content === 'sections' && role !== '' && role !== 'other' ? [{ role, optional }] : [],
    ),
  }
}
