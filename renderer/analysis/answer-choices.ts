import {
  childrenOf,
  descendantsOf,
  type Entity,
  type EntityOf,
  entityOf,
  type Id,
  type Plan,
} from '../../shared/model/index.ts'

/** What may answer an item: an objective or an activity, with how deep it stands. */
export interface AnswerChoice {
  readonly entity: EntityOf<'objective'> | EntityOf<'activity'>
  readonly depth: 0 | 1
}

/** One field, or the plan itself, with what of it may answer an item. */
export interface AnswerGroup {
  readonly owner: EntityOf<'field'> | EntityOf<'plan'>
  readonly choices: readonly AnswerChoice[]
}

/** Everything that may answer an item, its own field first. */
export function answerGroups(plan: Plan, item: EntityOf<'swot-item'>): readonly AnswerGroup[] {
  const fields = childrenOf(plan, plan.id, 'field')
  const own = fields.filter(({ id }) => id === item.parent)
  const others = fields.filter(({ id }) => id !== item.parent)
  const root = entityOf(plan, plan.id, 'plan')
  return [...own, ...(root === null ? [] : [root]), ...others]
    .map((owner) => ({ owner, choices: choicesUnder(plan, owner) }))
    .filter(({ choices }) => choices.length > 0)
}

function choicesUnder(plan: Plan, owner: Entity): readonly AnswerChoice[] {
  return childrenOf(plan, owner.id, 'objective').flatMap((objective) => choicesOf(plan, objective))
}

function choicesOf(plan: Plan, objective: EntityOf<'objective'>): readonly AnswerChoice[] {
  const activities = childrenOf(plan, objective.id, 'result').flatMap(({ id }) =>
    descendantsOf(plan, id, 'activity'),
  )
  const below = childrenOf(plan, objective.id, 'objective').flatMap((child) => choicesOf(plan, child))
  return [
    { entity: objective, depth: 0 },
    ...activities.map((entity): AnswerChoice => ({ entity, depth: 1 })),
    ...below,
  ]
}

/** The answers with one more, or one less. */
export function toggled(answers: readonly Id[], id: Id): readonly Id[] {
  return answers.includes(id) ? answers.filter((one) => one !== id) : [...answers, id]
}
