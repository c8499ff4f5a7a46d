import { openLibrary, verifyLibrary } from '../../../electron/store/index.ts'
import { halves, type Id, ids, type Mark, markOf, unread } from './plan.ts'

/** What many kills came to. */
export interface CrashFigures {
  readonly kills: number
  /** Changes that were acknowledged before a kill. */
  readonly acknowledged: number
  /** Acknowledged changes that were gone afterwards. */
  readonly lost: number
  /** Changes of which a part was there. */
  readonly half: number
  /** Restarts after which the library was not whole, or undo did not work. */
  readonly broken: number
}

export const noCrash: CrashFigures = { kills: 0, acknowledged: 0, lost: 0, half: 0, broken: 0 }

/** Adds one kill, after which the last acknowledged change was `last`. */
export function addKill(
  figures: CrashFigures,
  file: string,
  plan: Id,
  acknowledged: number,
  last: Mark | null,
): CrashFigures {
  const { lost, half, broken } = inspect(file, plan, last)
  return {
    kills: figures.kills + 1,
    acknowledged: figures.acknowledged + acknowledged,
    lost: figures.lost + lost,
    half: figures.half + half,
    broken: figures.broken + broken,
  }
}

/** So much of the history is read after a kill, more than was written since the last one: what is older was read then. */
const newest = 1_000

function inspect(file: string, plan: Id, last: Mark | null): Pick<CrashFigures, 'lost' | 'half' | 'broken'> {
  const library = openLibrary(file, { now: () => new Date(), ids, author: () => '' })
  try {
    const { plan: found, revision, canUndo } = library.open(plan)
    const lost = Math.max(0, (last?.revision ?? 0) - revision)
    const other =
      revision === last?.revision && last.communities !== unread && !isSame(markOf(found, revision), last)
    const complete = library.history(plan, { limit: newest }).length === Math.min(newest, revision + 1)
    const broken = !complete || !undoes(library, plan, canUndo)
    return {
      lost: lost + (other ? 1 : 0),
      half: halves(found).length,
      broken: broken || !isWhole(file) ? 1 : 0,
    }
  } finally {
    library.close()
  }
}

function isSame(one: Mark, other: Mark): boolean {
  const { revision, title, communities } = one
  return revision === other.revision && title === other.title && communities === other.communities
}

/** One step back and forth again leaves the plan as it was. */
function undoes(library: ReturnType<typeof openLibrary>, plan: Id, canUndo: boolean): boolean {
  if (!canUndo) return true
  const before = [...library.open(plan).plan.entities.values()].length
  library.undo(plan)
  library.redo(plan)
  return [...library.open(plan).plan.entities.values()].length === before
}

/** Whether a library's file is whole. */
export function isWhole(file: string): boolean {
  try {
    verifyLibrary(file)
    return true
  } catch {
    return false
  }
}
