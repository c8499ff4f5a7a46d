import { openLibrary } from '../../../electron/store/index.ts'
import { createIdSource } from '../../../shared/model/index.ts'

/**
 * A program that is going to be killed: changes a plan again and again, a batch at a time, now and then an undo or a redo,
 * and says on its output what has been stored as soon as the store has said so.
 */
const [file = '', plan = '', start = '0'] = process.argv.slice(2)
const ids = createIdSource(Date.now, (bytes) => crypto.getRandomValues(bytes))
const library = openLibrary(file, { now: () => new Date(), ids, author: () => 'Arta' })

for (let step = Number(start); ; step += 1) {
  const change =
    step % 7 === 5
      ? library.undo(plan)
      : step % 7 === 6
        ? library.redo(plan)
        : library.apply(plan, batch(step))
  const renaming = change.operations.find((operation) => operation.type === 'update')
  const title = renaming?.values.title
  process.stdout.write(`${JSON.stringify({ revision: change.revision, title, step })}\n`)
}

/** Several rows in several tables, so that half of a batch would show. */
function batch(step: number) {
  const number = `${step}`
  const makes = Array.from({ length: 5 }, (_, index) => ({
    type: 'insert' as const,
    entity: {
      kind: 'community' as const,
      id: ids(),
      parent: plan,
      position: 'V',
      name: `${number}.${index}`,
    },
  }))
  return [{ type: 'update' as const, id: plan, values: { title: number } }, ...makes]
}
