import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Library, openLibrary, StoreError } from '../../../electron/store/index.ts'
import type { Id, Plan } from '../../../shared/model/index.ts'
import { apply, type Batch } from '../../../shared/operations/index.ts'
import { totalsOf } from '../../../shared/totals/index.ts'
import { carryOut } from '../../support/arbitraries/carry-out.ts'
import { type Command, commands } from '../../support/arbitraries/commands.ts'
import { picture, plans } from '../../support/arbitraries/plans.ts'
import { ids, testFolder, testOptions } from './on-disk.ts'

/** What somebody does with a plan: change it, undo, redo, or close the program and start it again. */
type Action = { readonly do: readonly Command[] } | 'undo' | 'redo' | 'restart'

const actions: fc.Arbitrary<readonly Action[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ do: commands(5) }) },
    { weight: 4, arbitrary: fc.constant('undo' as const) },
    { weight: 2, arbitrary: fc.constant('redo' as const) },
    { weight: 1, arbitrary: fc.constant('restart' as const) },
  ),
  { maxLength: 14, size: 'max' },
)

/** The same in memory, without a database: every state that was reached, and where among them we are. */
class Memory {
  #states: Plan[]
  #at = 0

  constructor(plan: Plan) {
    this.#states = [plan]
  }

  get plan(): Plan {
    return this.#states[this.#at] ?? this.#states[0] ?? raise()
  }

  do(batch: Batch): void {
    this.#states = [...this.#states.slice(0, this.#at + 1), apply(this.plan, batch)]
    this.#at += 1
  }

  /** False where there is nothing to go to. */
  go(by: 1 | -1): boolean {
    if (this.#states[this.#at + by] === undefined) return false
    this.#at += by
    return true
  }
}

function raise(): never {
  throw new TypeError('no state')
}

test('whatever is done, undone and done again, the database holds what memory holds', () => {
  const file = join(testFolder(), 'library.sqlite')
  let library = openLibrary(file, testOptions())
  const restart = () => {
    library.close()
    library = openLibrary(file, testOptions())
  }
  fc.assert(
    fc.property(plans(12), actions, (plan, todo) => {
      const memory = new Memory(plan)
      library.create([...plan.entities.values()])
      try {
        for (const action of todo) {
          if (action === 'restart') restart()
          else if (typeof action === 'string') step(library, memory, plan.id, action)
          else {
            const { batch } = carryOut(memory.plan, action.do, ids)
            memory.do(batch)
            library.apply(plan.id, batch)
          }
          expect(picture(library.open(plan.id).plan)).toStrictEqual(picture(memory.plan))
        }
        restart()
        expect(picture(library.open(plan.id).plan)).toStrictEqual(picture(memory.plan))
        expect(library.list()[0]?.total).toBe(totalsOf(memory.plan).plan.all.total)
      } finally {
        library.bin(plan.id)
        library.erase(plan.id)
      }
    }),
    { numRuns: 40 },
  )
  library.close()
})

function step(library: Library, memory: Memory, plan: Id, action: 'undo' | 'redo'): void {
  const moved = memory.go(action === 'undo' ? -1 : 1)
  try {
    library[action](plan)
    expect(moved).toBe(true)
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    expect(error.code).toBe(action === 'undo' ? 'nothing-to-undo' : 'nothing-to-redo')
    expect(moved).toBe(false)
  }
}
