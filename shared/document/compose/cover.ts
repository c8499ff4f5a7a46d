import { childrenOf, periodOf, pictureBytes, pictureSize } from '../../model/index.ts'
import type { Block, Figure, Paragraph } from '../tree.ts'
import type { Context } from './context.ts'
import { fill, runOf } from './phrases.ts'
import { own, ownLines, paragraph } from './text.ts'

/** The room of the picture on the cover, in millimetres. */
const emblemRoom = { width: 60, height: 34 }

/** The cover: picture, authority, title, period, and how far the plan has come. */
export function cover(context: Context): readonly Block[] {
  const { root } = context
  return [
    ...emblem(context),
    ...styled(ownLines(context, root.authorityName), 'cover-authority'),
    ...styled(ownLines(context, withoutPeriod(root)), 'cover-title'),
    paragraph('cover-period', runOf(periodOf(root))),
    paragraph('cover-status', runOf(statusText(context))),
    ...openErrors(context).map((words) => paragraph('cover-status', runOf(words))),
  ]
}

/** The coat of arms or logo, as large as its room allows. */
function emblem({ plan, words }: Context): readonly Figure[] {
  const [picture] = childrenOf(plan, plan.id, 'emblem').flatMap((one) => pictureBytes(one.picture) ?? [])
  const size = picture === undefined ? null : pictureSize(picture)
  if (picture === undefined || size === null) return []
  const scale = Math.min(emblemRoom.width / size.width, emblemRoom.height / size.height)
  return [
    {
      type: 'figure',
      mediaType: 'image/png',
      bytes: picture,
      width: size.width * scale,
      height: size.height * scale,
      description: words.cover.emblem,
    },
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

/** That checks are open, of a plan that may still be mended; nothing where none are. */
export function openErrors({ root, words, openErrors: count = 0 }: Context): readonly string[] {
  return count === 0 || root.status === 'adopted' ? [] : [fill(words.cover.openErrors, { count })]
}

function styled(lines: readonly Paragraph[], style: Paragraph['style']): readonly Paragraph[] {
  return lines.map((line) => ({ ...line, style }))
}
