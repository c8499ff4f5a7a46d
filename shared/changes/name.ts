import { formatOf, ownContent, phraseIn } from '../formats/index.ts'
import { changeWords } from '../locales/changes/index.ts'
import { type Entity, isOfKind, rootOf, valueIn } from '../model/index.ts'
import { type ChangeContext, entityIn } from './context.ts'
import { fill, shortened } from './fill.ts'

/** The values that name an entity, the first that it has. */
const naming = ['heading', 'name', 'short', 'title', 'description', 'text', 'printed']

/** An entity as the thing that a sentence speaks of: `aktiviteti 1.1.2 «Trajnime»`, `shuma e 2025 te 1.1.2`. */
export function thingName(context: ChangeContext, entity: Entity): string {
  const { sentences, kinds } = changeWords(context.language)
  const kind = kinds[entity.kind]
  const dated = datedName(context, entity)
  if (dated !== null) return at(context, dated, entity)
  const code = codeOf(context, entity)
  const name = ownName(context, entity)
  if (code !== '') return fill(name === '' ? sentences.coded : sentences.codedQuoted, { kind, code, name })
  if (name === '') return at(context, kind, entity)
  return fill(sentences.quoted, { kind, name })
}

/** Where something is that was changed: by its code, else by its name, else where that is to which it belongs. */
export function placeName(context: ChangeContext, entity: Entity): string {
  const { sentences } = changeWords(context.language)
  if (isOfKind(entity, 'plan')) return sentences.wholePlan
  const code = codeOf(context, entity)
  if (code !== '') return code
  const name = ownName(context, entity)
  if (name !== '' && datedName(context, entity) === null) return quoted(context, entity, name)
  const parent = entityIn(context, entity.parent)
  return parent === undefined ? changeWords(context.language).kinds[entity.kind] : placeName(context, parent)
}

/** An amount or a target, which has a year rather than a name; what a column says, which is called as the column. */
export function datedName(context: ChangeContext, entity: Entity): string | null {
  const { sentences, kinds } = changeWords(context.language)
  if (isOfKind(entity, 'own-text')) return columnName(context, entity.column) ?? kinds['own-text']
  if (isOfKind(entity, 'indicator-target')) return fill(sentences.targetOfYear, { year: String(entity.year) })
  if (!isOfKind(entity, 'cost-line')) return null
  return entity.year === null
    ? kinds['cost-line']
    : fill(sentences.amountOfYear, { year: String(entity.year) })
}

/** What the plan's format calls a column of its own; null where it has none such. */
function columnName({ plan, made, language }: ChangeContext, column: string): string | null {
  const content = ownContent(column)
  const columns = formatOf(rootOf(plan).format, made)?.activityTable.columns ?? []
  const heading = columns.find((one) => one.content === content)?.heading
  return (heading === undefined ? '' : phraseIn(heading, language)) || null
}

function at(context: ChangeContext, what: string, entity: Entity): string {
  const parent = entityIn(context, entity.parent)
  if (parent === undefined || isOfKind(parent, 'plan')) return what
  return fill(changeWords(context.language).sentences.at, { what, where: placeName(context, parent) })
}

function quoted({ language }: ChangeContext, entity: Entity, name: string): string {
  const { sentences, kinds } = changeWords(language)
  return fill(sentences.quoted, { kind: kinds[entity.kind], name })
}

/** Fields have a number that no paper prints. */
function codeOf({ codes }: ChangeContext, { id, kind }: Entity): string {
  return kind === 'field' ? '' : (codes.get(id) ?? '')
}

function ownName({ plan, made }: ChangeContext, entity: Entity): string {
  const texts = naming.map((name) => valueIn(entity, name))
  const own = texts.find((value): value is string => typeof value === 'string' && value.trim() !== '')
  if (own !== undefined || !isOfKind(entity, 'section')) return shortened(own ?? '')
  const { format, language } = rootOf(plan)
  const chapter = formatOf(format, made)?.chapters.find(({ role }) => role === entity.role)
  return chapter === undefined ? '' : phraseIn(chapter.heading, language)
}
