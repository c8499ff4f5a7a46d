import type { PlanFormat } from '../formats/index.ts'
import { codesOf, type Entity, type Id, type Plan } from '../model/index.ts'

/** The languages in which changes are told. */
export type ChangeLanguage = 'sq' | 'sr' | 'en'

/** What is needed to name what a change was about. */
export interface ChangeContext {
  readonly plan: Plan
  /** Places in the plan as it is: by its code an entity is found again. */
  readonly codes: ReadonlyMap<Id, string>
  /** The last that is known of entities that the plan has no more. */
  readonly gone: ReadonlyMap<Id, Entity>
  readonly language: ChangeLanguage
  /** Formats that somebody made, beside those of the program. */
  readonly made: readonly PlanFormat[]
}

/** What names the changes of a plan, seen from the plan as it is now. */
export function changeContext(
  plan: Plan,
  language: ChangeLanguage,
  gone: ReadonlyMap<Id, Entity> = new Map(),
  made: readonly PlanFormat[] = [],
): ChangeContext {
  return { plan, codes: codesOf(plan), gone, language, made }
}

/** An entity of the plan, or one that it had. */
export function entityIn({ plan, gone }: ChangeContext, id: Id | null): Entity | undefined {
  return id === null ? undefined : (plan.entities.get(id) ?? gone.get(id))
}
