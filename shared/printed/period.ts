import { isYear, readYears, type Values } from '../model/index.ts'
import { fold } from './fold.ts'

/** What a printed period says, as the activity's values. */
export type Period = Pick<Values<'activity'>, 'periodKind' | 'firstYear' | 'lastYear' | 'periodWords'>

const everyYear = /^(?:cdo vit|per cdo vit|cdovjetor|vjetor|vjetore)$/
const ongoing = /^(?:ne )?vazhdimesi$|^(?:i|e) vazhdueshme?$|^vazhdimisht$/

/**
 * Reads a period: `2024 – 2026`, `2024`, `Çdo vit`, `Në vazhdimësi`. Anything else is words, beside which the first and
 * last year that they name are kept: `K4 2015`.
 */
export function readPeriod(printed: string): Period {
  const text = printed.trim()
  const years = readYears(text)
  if (years !== null) return { periodKind: 'years', ...years, periodWords: '' }
  const folded = fold(text).replace(/[.,;]+$/, '')
  const none = { firstYear: null, lastYear: null, periodWords: '' }
  if (text === '') return { periodKind: 'years', ...none }
  if (everyYear.test(folded)) return { periodKind: 'every-year', ...none }
  if (ongoing.test(folded)) return { periodKind: 'ongoing', ...none }
  return { periodKind: 'words', ...yearsNamed(text), periodWords: text }
}

function yearsNamed(text: string): { firstYear: number | null; lastYear: number | null } {
  const named = Array.from(text.matchAll(/(?<!\d)\d{4}(?!\d)/g), (match) => Number(match[0])).filter(isYear)
  if (named.length === 0) return { firstYear: null, lastYear: null }
  return { firstYear: Math.min(...named), lastYear: Math.max(...named) }
}
