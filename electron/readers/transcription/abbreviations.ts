import type { Id } from '../../../shared/model/index.ts'
import { type Explained, explain } from './bodies/names.ts'
import type { Draft } from './draft.ts'
import type { Transcription } from './schema.ts'

/** Adds the plan's abbreviations, and answers them for the bodies that they name. */
export function addAbbreviations(draft: Draft, plan: Id, file: Transcription): Explained {
  const abbreviations = (file.abbreviations ?? []).map((row) => {
    const abbreviation = { short: row.short ?? '', long: row.long ?? '' }
    draft.add('abbreviation', plan, row, abbreviation)
    return abbreviation
  })
  return explain(abbreviations)
}
