import { type Entity, type FieldName, type Kind, valueIn } from './entity.ts'

/** A rule between two values of one entity, as data: `apply` checks it at the end of a batch, the database as a CHECK. */
export type Rule<F extends string = string> =
  /** The value is no less than the other, where both are set. */
  | { readonly rule: 'not-before'; readonly field: F; readonly other: F }
  /** The value is set where the other value is the named one, and nowhere else. */
  | { readonly rule: 'set-exactly-if'; readonly field: F; readonly other: F; readonly value: string }

/** The rules of each kind that has some; stands beside the table of kinds. */
const rules: { readonly [K in Kind]?: readonly Rule<FieldName<K>>[] } = {
  plan: [{ rule: 'not-before', field: 'lastYear', other: 'firstYear' }],
  'cost-line': [{ rule: 'set-exactly-if', field: 'year', other: 'span', value: 'year' }],
}

/** The rules of a kind. */
export function rulesOf(kind: Kind): readonly Rule[] {
  return rules[kind] ?? []
}

/** The first rule that an entity breaks, or null. */
export function brokenRule(entity: Entity): Rule | null {
  return rulesOf(entity.kind).find((rule) => !holds(rule, entity)) ?? null
}

function holds(rule: Rule, entity: Entity): boolean {
  const value = valueIn(entity, rule.field)
  const other = valueIn(entity, rule.other)
  switch (rule.rule) {
    case 'not-before':
      return typeof value !== 'number' || typeof other !== 'number' || value >= other
    case 'set-exactly-if':
      return (value !== null) === (other === rule.value)
  }
}
