import { bodyKey } from '../../../../shared/printed/body-words.ts'
import { type IsKnown, splitCell } from '../../../../shared/printed/split-bodies.ts'
import type { TranscribedObjective, Transcription } from '../schema.ts'
import type { Explained } from './names.ts'

/** Tells the bodies that stand alone somewhere in a plan: explained abbreviations, and whatever is parted for certain. */
export function knownBodies(plan: Transcription, explained: Explained): IsKnown {
  const alone = cellsOf(plan).flatMap((cell) => splitCell(cell, () => false))
  const keys = new Set([...explained.keys(), ...alone.map(bodyKey)])
  return (text) => keys.has(bodyKey(text))
}

function cellsOf(plan: Transcription): readonly string[] {
  const cells = plan.fields.flatMap((field) => (field.objectives ?? []).flatMap(cellsBelow))
  return [...new Set(cells)]
}

function cellsBelow(objective: TranscribedObjective): readonly string[] {
  const inResults = (objective.results ?? []).flatMap((result) => result.activities ?? [])
  const own = [...inResults, ...(objective.activities ?? [])].flatMap((row) => [
    row.responsible ?? '',
    row.supporting ?? '',
    row.fundingSource ?? '',
  ])
  return [...own, ...(objective.children ?? []).flatMap(cellsBelow)]
}
