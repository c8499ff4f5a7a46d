import {
  childrenOf,
  descendantsOf,
  type Entity,
  type EntityOf,
  type Id,
  isOfKind,
  type Plan,
  plainText,
  rootOf,
} from '../../shared/model/index.ts'

/** What can be missing of a plan, in the order in which a committee works. */
export const tasks = [
  'title',
  'field',
  'swot',
  'objective',
  'indicator',
  'result',
  'activity',
  'responsible',
  'cost',
  'chapter',
] as const
export type Task = (typeof tasks)[number]

/** One kind of work: how much of it is done, and where the next piece of it is waiting. */
export interface Step {
  readonly task: Task
  readonly done: number
  readonly all: number
  /** The place at which the first missing piece is written: an entity's id, or a page's name; null where none is missing. */
  readonly next: string | null
}

/** What the plan's format asks for. */
export interface Asked {
  readonly swot: boolean
  readonly indicators: boolean
  /** The chapters that have prose of their own; an optional one is asked for once the plan has begun it. */
  readonly chapters: readonly { readonly role: EntityOf<'section'>['role']; readonly optional: boolean }[]
}

interface Piece {
  readonly place: string
  readonly done: boolean
}

/** How far a plan is, kind of work by kind of work; what its format does not ask for is left out. */
export function progressOf(plan: Plan, asked: Asked): readonly Step[] {
  return tasks.map((task) => stepOf(task, piecesOf(plan, asked, task))).filter(({ all }) => all > 0)
}

/** The first kind of work that is not done; null for a plan that lacks nothing of these. */
export function nextStep(steps: readonly Step[]): Step | null {
  return steps.find(({ next }) => next !== null) ?? null
}

function stepOf(task: Task, pieces: readonly Piece[]): Step {
  const done = pieces.filter((piece) => piece.done).length
  return { task, done, all: pieces.length, next: pieces.find((piece) => !piece.done)?.place ?? null }
}

function piecesOf(plan: Plan, asked: Asked, task: Task): readonly Piece[] {
  const fields = childrenOf(plan, plan.id, 'field')
  const objectives = descendantsOf(plan, plan.id, 'objective')
  const activities = descendantsOf(plan, plan.id, 'activity')
  const pieces: Readonly<Record<Task, () => readonly Piece[]>> = {
    title: () => [{ place: 'data', done: rootOf(plan).title !== '' && rootOf(plan).authorityName !== '' }],
    field: () =>
      fields.length + objectives.length === 0
        ? [{ place: 'data', done: false }]
        : fields.map(({ id, name }) => ({ place: id, done: name !== '' })),
    swot: () => (asked.swot ? fields.flatMap((field) => quadrants(plan, field.id)) : []),
    objective: () => fields.map((field) => has(plan, field, 'objective')),
    indicator: () => (asked.indicators ? objectives.map((one) => has(plan, one, 'indicator')) : []),
    result: () =>
      objectives.filter((one) => isInnermost(plan, one.id)).map((one) => has(plan, one, 'result')),
    activity: () => descendantsOf(plan, plan.id, 'result').map((one) => has(plan, one, 'activity')),
    responsible: () => activities.map(({ id, responsible }) => ({ place: id, done: responsible.length > 0 })),
    cost: () => activities.map((activity) => ({ place: activity.id, done: isCosted(plan, activity) })),
    chapter: () => asked.chapters.flatMap((one) => chapter(plan, one)),
  }
  return pieces[task]()
}

function quadrants(plan: Plan, field: Id): readonly Piece[] {
  const items = childrenOf(plan, field, 'swot-item').filter(({ text }) => text !== '')
  return (['strengths', 'weaknesses', 'opportunities', 'threats'] as const).map((quadrant) => ({
    place: field,
    done: items.some((item) => item.quadrant === quadrant),
  }))
}

function has(plan: Plan, { id }: Entity, kind: 'objective' | 'indicator' | 'result' | 'activity'): Piece {
  return { place: pageIn(plan, id), done: childrenOf(plan, id, kind).length > 0 }
}

/** An untitled result has no page: its objective has. */
function pageIn(plan: Plan, id: Id): string {
  const entity = plan.entities.get(id)
  const isHidden = entity !== undefined && isOfKind(entity, 'result') && entity.title === ''
  return isHidden ? (entity.parent ?? id) : id
}

function isInnermost(plan: Plan, objective: Id): boolean {
  return childrenOf(plan, objective, 'objective').length === 0
}

function isCosted(plan: Plan, { id, costKind }: EntityOf<'activity'>): boolean {
  if (costKind === 'unknown') return false
  return costKind !== 'amounts' || childrenOf(plan, id, 'cost-line').length > 0
}

function chapter(plan: Plan, { role, optional }: Asked['chapters'][number]): readonly Piece[] {
  const sections = descendantsOf(plan, plan.id, 'section').filter((section) => section.role === role)
  const [first] = sections
  if (first === undefined) return optional ? [] : [{ place: 'data', done: false }]
  const below = sections.flatMap(({ id }) => descendantsOf(plan, id, 'section'))
  const parts = [...sections, ...below.filter((section) => section.role === 'other')]
  return [{ place: first.id, done: parts.some(({ body }) => plainText(body).trim() !== '') }]
}
