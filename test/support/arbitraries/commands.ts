import fc from 'fast-check'
import { type Kind, kindNames } from '../../../shared/model/index.ts'
import { type DrawnValues, someValuesOf, valuesOf } from './values.ts'

/**
 * What somebody does to a plan, drawn before the plan is known: entities and places are picked by number among those
 * that are there.
 */
export type Command =
  | {
      readonly type: 'insert'
      readonly kind: Kind
      readonly parent: number
      readonly slot: number
      readonly values: DrawnValues
    }
  | { readonly type: 'update'; readonly kind: Kind; readonly target: number; readonly values: DrawnValues }
  | { readonly type: 'move'; readonly target: number; readonly parent: number; readonly slot: number }
  | { readonly type: 'remove'; readonly target: number }

const kinds = kindNames.filter((kind) => kind !== 'plan')

const inserts = fc.oneof(
  ...kinds.map((kind) =>
    fc.record({
      type: fc.constant('insert' as const),
      kind: fc.constant(kind),
      parent: fc.nat(),
      slot: fc.nat(),
      values: valuesOf(kind),
    }),
  ),
)

const updates = fc.oneof(
  ...kindNames.map((kind) =>
    fc.record({
      type: fc.constant('update' as const),
      kind: fc.constant(kind),
      target: fc.nat(),
      values: someValuesOf(kind),
    }),
  ),
)

const moves = fc.record({
  type: fc.constant('move' as const),
  target: fc.nat(),
  parent: fc.nat(),
  slot: fc.nat(),
})

const removes = fc.record({ type: fc.constant('remove' as const), target: fc.nat() })

/** Commands that only add. */
export function growth(maxLength: number): fc.Arbitrary<readonly Command[]> {
  return fc.array(inserts, { maxLength, size: 'max' })
}

/** Commands of every sort. */
export function commands(maxLength: number): fc.Arbitrary<readonly Command[]> {
  return fc.array(
    fc.oneof(
      { weight: 4, arbitrary: inserts },
      { weight: 3, arbitrary: updates },
      { weight: 2, arbitrary: moves },
      { weight: 1, arbitrary: removes },
    ),
    { maxLength, size: 'max' },
  )
}
