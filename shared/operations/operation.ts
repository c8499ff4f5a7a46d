import { z } from 'zod'
import {
  type Entity,
  entitySchema,
  type Id,
  idSchema,
  type Position,
  positionSchema,
} from '../model/index.ts'

/** One new entity, with its place. */
export interface Insert {
  readonly type: 'insert'
  readonly entity: Entity
}

/** New values for one entity; values not named stay. */
export interface Update {
  readonly type: 'update'
  readonly id: Id
  readonly values: Readonly<Record<string, unknown>>
  /**
   * What some of these values were when the change to them began. Where the plan says something else by now, both changes
   * are joined before they are stored (see `settle`); no stored change has it.
   */
  readonly from?: Readonly<Record<string, unknown>>
}

/** A new place for one entity and all below it. */
export interface Move {
  readonly type: 'move'
  readonly id: Id
  readonly parent: Id
  readonly position: Position
}

/** One entity goes, and all below it. */
export interface Remove {
  readonly type: 'remove'
  readonly id: Id
}

/** The only way in which a plan changes. */
export type Operation = Insert | Update | Move | Remove

/** Operations that take effect together or not at all. */
export type Batch = readonly Operation[]

/** The largest batch: an import of the largest plan. */
export const batchLimit = 250_000

/** The shape of an operation; whether it fits the plan is for `apply` to say. */
export const operationSchema: z.ZodType<Operation> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('insert'), entity: entitySchema }),
  z.strictObject({
    type: z.literal('update'),
    id: idSchema,
    values: z.record(z.string(), z.unknown()),
    from: z.record(z.string(), z.unknown()).exactOptional(),
  }),
  z.strictObject({ type: z.literal('move'), id: idSchema, parent: idSchema, position: positionSchema }),
  z.strictObject({ type: z.literal('remove'), id: idSchema }),
])

/** The shape of a batch. */
export const batchSchema: z.ZodType<Batch> = z.array(operationSchema).max(batchLimit)
