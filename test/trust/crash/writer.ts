import { Keeper } from '../../../electron/services/keeping/keeper.ts'
import { ids, markOf, randomMove } from './plan.ts'

/*
 * A program that is going to be killed: keeps a library as the hosts do, backups included, changes a plan at random, and
 * says on its output what has been stored as soon as that has been stored.
 */
const [file = '', plan = ''] = process.argv.slice(2)
const { library } = new Keeper({
  file,
  now: () => new Date(),
  ids,
  emit: () => undefined,
  automatic: true,
})

for (let step = Date.now(); ; step += 1) {
  const { plan: now, canUndo, canRedo } = library.open(plan)
  const move = randomMove(now, step, Math.random)
  if ((move.type === 'undo' && !canUndo) || (move.type === 'redo' && !canRedo)) continue
  const { revision } = move.type === 'do' ? library.apply(plan, move.batch) : library[move.type](plan)
  const at = performance.timeOrigin + performance.now()
  process.stdout.write(`${JSON.stringify({ ...markOf(library.open(plan).plan, revision), at })}\n`)
  // Backups go on between two changes.
  await new Promise((resolve) => setImmediate(resolve))
}
