import { PageNumber, type ParagraphChild, TextRun } from 'docx'
import { cleanText } from '../../../shared/document/layout/clean.ts'
import { joinFigures } from '../../../shared/document/layout/joined.ts'
import type { Inline } from '../../../shared/document/tree.ts'
import { wordLanguages } from './styles.ts'

const fields = { page: PageNumber.CURRENT, pages: PageNumber.TOTAL_PAGES } as const

/** The runs of a paragraph; `bold` adds to what a run is by itself. */
export function runs(content: readonly Inline[], bold = false): ParagraphChild[] {
  return content.flatMap((inline): ParagraphChild[] => {
    if (inline.type === 'field')
      return [new TextRun({ children: [fields[inline.field]], ...(bold && { bold }) })]
    const style = {
      ...((bold || inline.bold) && { bold: true }),
      ...(inline.italic && { italics: true }),
      ...(inline.language !== undefined && { language: { value: wordLanguages[inline.language] } }),
    }
    const lines = joinFigures(cleanText(inline.text)).split('\n')
    return lines.map((text, index) => new TextRun({ text, ...style, ...(index > 0 && { break: 1 }) }))
  })
}
