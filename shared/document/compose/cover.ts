import type { Block, Paragraph } from '../tree.ts'
import { type Context, periodOf } from './context.ts'
import { fill, runOf } from './phrases.ts'
import { own, ownLines, paragraph } from './text.ts'

/** The cover: authority, title, period, and how far the plan has come. */
export function cover(context: Context): readonly Block[] {
  const { root } = context
  return [
    ...styled(ownLines(context, root.authorityName), 'cover-authority'),
    ...styled(ownLines(context, withoutPeriod(root)), 'cover-title'),
    paragraph('cover-period', runOf(periodOf(root))),
    paragraph('cover-status', runOf(statusText(context))),
  ]
}

/** The title and period in one line, for headers; the period is not said twice. */
export function runningTitle(context: Context): Paragraph['content'] {
  const { root } = context
  const title = own(context, root.title)
  const rest = withoutPeriod(root) === root.title ? periodOf(root) : ''
  return title.length === 0 || rest === '' ? [...title, ...runOf(rest)] : [...title, ...runOf(` ${rest}`)]
}

/** The title without the plan's years at its end, which the cover prints on a line of their own. */
function withoutPeriod({ title, firstYear, lastYear }: Context['root']): string {
  const years = firstYear === lastYear ? `${firstYear}` : `${firstYear}\\s*[-–—/]\\s*${lastYear}`
  const shortened = title.replace(new RegExp(`[\\s,(]+${years}\\s*\\)?\\s*$`), '')
  return shortened.trim() === '' ? title : shortened
}

/** The draft's stage, or the decision by which the assembly adopted the plan. */
function statusText({ root, words, formatting }: Context): string {
  if (root.status !== 'adopted') return words.cover[root.status]
  const number = root.decisionNumber.trim()
  const date = root.decisionDate === null ? '' : formatting.date(root.decisionDate)
  if (number !== '' && date !== '') return fill(words.cover.adoptedByOn, { number, date })
  if (number !== '') return fill(words.cover.adoptedBy, { number })
  return date === '' ? words.cover.adopted : fill(words.cover.adoptedOn, { date })
}

function styled(lines: readonly Paragraph[], style: Paragraph['style']): readonly Paragraph[] {
  return lines.map((line) => ({ ...line, style }))
}
