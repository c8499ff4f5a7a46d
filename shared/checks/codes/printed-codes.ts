import { type Entity, type Id, isOfKind, type Plan } from '../../model/index.ts'
import type { CheckContext } from '../context.ts'
import { claims, type Declared, printedCode } from '../declared.ts'

/** A code as the paper prints it, and the numbers that it means: `II.1.2` and `2.1.2` are one. */
export interface PrintedCode {
  readonly entity: Entity
  readonly text: string
  readonly steps: readonly number[]
  readonly source: Declared
}

/** Where codes are printed. */
export type CodePlace = 'table' | 'section-3'

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 }

/** The numbers of a code, Roman ones too; null for what is no code. */
export function stepsOf(code: string): readonly number[] | null {
  const steps = code.replace(/[\s.:)]+$/, '').split('.')
  const numbers = steps.map((step) => (/^\d{1,4}$/.test(step) ? Number(step) : romanNumber(step)))
  return numbers.every((number) => number !== null) ? numbers : null
}

function romanNumber(text: string): number | null {
  if (!/^[IVXLC]{1,7}$/.test(text)) return null
  const values = Array.from(text, (digit) => romanDigits[digit] ?? 0)
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0)
}

/** The code printed for an entity in a place; in the chapter of objectives, the table's code where none is printed there. */
export function codeAt(plan: Plan, entity: Entity, place: CodePlace): PrintedCode | null {
  const found = claims(plan, entity.id, 'code', place)[0]
  const source = found ?? (place === 'table' ? undefined : claims(plan, entity.id, 'code', 'table')[0])
  const steps = source === undefined ? null : stepsOf(source.printed.trim())
  return source === undefined || steps === null
    ? null
    : { entity, text: source.printed.trim(), steps, source }
}

/** The numbers by which an entity is known on paper: of its code, else of its label, such as `II.1`. */
export function ownSteps(plan: Plan, entity: Id): readonly number[] | null {
  const label = claims(plan, entity, 'label', 'table')[0]?.printed ?? ''
  return stepsOf(printedCode(plan, entity)) ?? stepsOf(label)
}

/** The nearest entity above that has a code on paper; null where none has. */
export function codedAbove(plan: Plan, entity: Entity): Entity | null {
  let above = entity.parent === null ? undefined : plan.entities.get(entity.parent)
  while (above !== undefined && above.parent !== null) {
    if (above.kind !== 'field' && ownSteps(plan, above.id) !== null) return above
    above = plan.entities.get(above.parent)
  }
  return null
}

/** Entities that carry a code, in reading order: objectives, results, activities; indicators apart. */
export function codedEntities(context: CheckContext): readonly Entity[] {
  const found: Entity[] = []
  const visit = (id: Id): void => {
    for (const child of context.plan.children.get(id) ?? []) {
      const entity = context.plan.entities.get(child)
      if (entity === undefined || !carriesCodes(entity)) continue
      if (!isOfKind(entity, 'field')) found.push(entity)
      visit(child)
    }
  }
  visit(context.plan.id)
  return found
}

function carriesCodes({ kind }: Entity): boolean {
  return kind === 'field' || kind === 'objective' || kind === 'result' || kind === 'activity'
}

/** Whether two codes mean the same numbers. */
export function areSame(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((step, index) => step === other[index])
}
