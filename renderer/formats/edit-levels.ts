import { type Level, type PlanFormat, usualLevels } from '../../shared/formats/index.ts'

/** What tells the levels of a format apart. */
export function levelKey({ kind, level }: Level): string {
  return level === undefined ? kind : `${kind} ${level}`
}

const order = usualLevels.map(levelKey)

/**
 * The levels that a format could name besides its own, outermost first, as these formats name them, else as the program
 * does. Objectives are named all alike or each level by itself: the other names would never be used.
 */
export function otherLevels(format: PlanFormat, sources: readonly PlanFormat[]): readonly Level[] {
  const known = [...sources.flatMap(({ levels }) => levels), ...usualLevels]
  return order.flatMap((key) => {
    const level = known.find((one) => levelKey(one) === key)
    return level === undefined || !isFree(format, level) ? [] : level
  })
}

function isFree({ levels }: PlanFormat, { kind, level }: Level): boolean {
  const own = levels.filter((one) => one.kind === kind)
  if (kind !== 'objective' || level === undefined) return own.length === 0
  return own.every((one) => one.level !== undefined && one.level !== level)
}

/** The levels with one more, at its place from the outermost to the innermost. */
export function withLevel(levels: readonly Level[], level: Level): readonly Level[] {
  const rank = (one: Level): number => order.indexOf(levelKey(one))
  const at = levels.findIndex((one) => rank(one) > rank(level))
  return levels.toSpliced(at === -1 ? levels.length : at, 0, level)
}

/** Whether a level can change places with the one beside it: of the others, what stands under what is fixed. */
export function canMove(levels: readonly Level[], { kind }: Level): boolean {
  return kind === 'objective' && levels.filter((one) => one.kind === 'objective').length > 1
}

/** The levels with one of the objectives' moved; itself at the edge. */
export function movedLevel(levels: readonly Level[], index: number, by: 1 | -1): readonly Level[] {
  const [one, other] = [levels[index], levels[index + by]]
  if (one?.kind !== 'objective' || other?.kind !== 'objective') return levels
  return levels.with(index, other).with(index + by, one)
}

/** What one of a level stands under: the level before it; null for the plan itself. Objectives need no field. */
export function levelsAbove(levels: readonly Level[], index: number): readonly (Level | null)[] {
  const above = levels[index - 1] ?? null
  const canDoWithout = levels[index]?.kind === 'objective' && above?.kind === 'field'
  return canDoWithout ? [above, null] : [above]
}
