import { type Entity, type Id, type Plan, valueIn } from '../model/index.ts'
import { printedCode } from './declared.ts'

/** The values that name an entity on paper, the first that it has. */
const naming = ['heading', 'name', 'short', 'title', 'text']
const longest = 80

/**
 * How the paper names an entity: by the code that was printed for it, else by the computed one, else by its heading, name
 * or text, cut at eighty characters; empty for what has none of these.
 */
export function nameOf(plan: Plan, codes: ReadonlyMap<Id, string>, id: Id): string {
  const entity = plan.entities.get(id)
  if (entity === undefined) return ''
  const code = printedCode(plan, id)
  if (code !== '') return code
  const computed = entity.kind === 'field' ? undefined : codes.get(id)
  return computed ?? headingOf(entity)
}

function headingOf(entity: Entity): string {
  const values = naming.map((name) => valueIn(entity, name))
  const heading = values.find((value): value is string => typeof value === 'string' && value.trim() !== '')
  return shortened(heading ?? '')
}

/** A text as a message quotes it: its beginning, if it is long. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= longest) return line
  const cut = line.slice(0, longest)
  const end = cut.lastIndexOf(' ')
  return `${cut.slice(0, end > longest / 2 ? end : longest).replace(/[\uD800-\uDBFF]$/, '')}…`
}
