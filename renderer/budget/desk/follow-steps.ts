import type { EntityOf, Plan } from '../../../shared/model/index.ts'
import type { Batch } from '../../../shared/operations/index.ts'
import { withdrawPasted } from './commands.ts'
import { type Desk, placeAt, positionOf } from './desk.ts'

/**
 * Brings the first amount into sight that an undo or redo of this window changed, and takes away what was told of a pasted
 * block, until the answered function is called.
 */
export function followSteps(desk: Desk): () => void {
  const { store } = desk.session
  let { plan, step } = store.getState()
  let before = plan
  return store.subscribe((now) => {
    if (now.plan !== plan) [before, plan] = [plan, now.plan]
    if (now.step === step || now.step === null) return
    step = now.step
    withdrawPasted()
    const line = lineIn(now.step.operations, [now.plan, before])
    if (line !== null) showLine(desk, line)
  })
}

/** The first cost line that a batch changed; one that it took out is known by the plan before it. */
function lineIn(operations: Batch, plans: readonly (Plan | null)[]): EntityOf<'cost-line'> | null {
  for (const operation of operations) {
    const id = operation.type === 'insert' ? operation.entity.id : operation.id
    for (const plan of plans) {
      const entity = plan?.entities.get(id)
      if (entity?.kind === 'cost-line') return entity
    }
  }
  return null
}

function showLine(desk: Desk, { parent, source, year }: EntityOf<'cost-line'>): void {
  const view = desk.view()
  const ofActivity = view.rows.flatMap((row, index) =>
    row.type === 'line' && row.activity === parent ? [{ row, index }] : [],
  )
  const found = ofActivity.find(({ row }) => row.source === source) ?? ofActivity[0]
  if (found === undefined) return
  const inYear = view.columns.findIndex((column) => column.kind === 'year' && column.year === year)
  const { column } = positionOf(view, desk.grid.getState().active)
  const at = { row: found.index, column: inYear === -1 ? column : inYear }
  desk.grid.setState({ reveal: placeAt(view, at) })
}
