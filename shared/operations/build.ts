import { createPlan, type Entity, type Id, type Plan } from '../model/index.ts'
import { checked, finish, step } from './apply.ts'
import { type Draft, openDraft } from './draft.ts'
import { OperationError } from './error.ts'

/**
 * A whole plan from its entities, in any order, checked as if each had been inserted: what comes from a file is no plan
 * before it went through here.
 * @throws OperationError at the first entity that does not fit; `unknown-entity` with an empty id if there is no plan entity
 */
export function buildPlan(entities: readonly Entity[]): Plan {
  const [root, children] = sortedByParent(entities)
  const draft = openDraft(createPlan([checked(root)]))
  draft.touched.add(root.id)
  insertBelow(draft, root, children)
  if (draft.entities.size < entities.length)
    throw new OperationError('unknown-parent', unreached(draft, entities))
  return finish(draft)
}

function sortedByParent(entities: readonly Entity[]): readonly [root: Entity, children: Map<Id, Entity[]>] {
  const children = new Map<Id, Entity[]>()
  let root: Entity | null = null
  for (const entity of entities) {
    if (entity.parent === null) {
      if (root !== null || entity.kind !== 'plan') throw new OperationError('root-stays', entity.id)
      root = entity
    } else {
      const siblings = children.get(entity.parent)
      if (siblings === undefined) children.set(entity.parent, [entity])
      else siblings.push(entity)
    }
  }
  if (root === null) throw new OperationError('unknown-entity', '')
  return [root, children]
}

function insertBelow(draft: Draft, root: Entity, children: ReadonlyMap<Id, readonly Entity[]>): void {
  const waiting: Entity[] = [root]
  for (let above = waiting.pop(); above !== undefined; above = waiting.pop()) {
    for (const entity of children.get(above.id) ?? []) {
      step(draft, { type: 'insert', entity })
      waiting.push(entity)
    }
  }
}

function unreached(draft: Draft, entities: readonly Entity[]): Id {
  return entities.find((entity) => !draft.entities.has(entity.id))?.id ?? ''
}
