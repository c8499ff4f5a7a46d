import type { Id, Values } from '../../../shared/model/index.ts'
import { type Currency, detectStyle, type NumberStyle } from '../../../shared/money/index.ts'
import { fold } from '../../../shared/printed/fold.ts'
import { declareTexts } from './declared.ts'
import type { Draft } from './draft.ts'
import type { Reading } from './reading.ts'
import type { Transcription } from './schema.ts'

type Plan = Values<'plan'>

/** The plan format, see shared/formats, of each kind of transcription. */
const formats: Readonly<Record<Transcription['kind'], string>> = {
  'municipal-plan': 'kosovo-municipal',
  'national-strategy': 'kosovo-strategy',
  'reintegration-plan': 'kosovo-reintegration',
  'albanian-annex': 'albania-annex',
  'national-matrix': 'kosovo-matrix',
}

/** Who drafts a plan of each kind, where the file does not say. */
const usualAuthorities: Readonly<Record<Transcription['kind'], Plan['authorityKind']>> = {
  'municipal-plan': 'municipality',
  'national-strategy': 'other',
  'reintegration-plan': 'municipality',
  'albanian-annex': 'bashki',
  'national-matrix': 'other',
}

const authorities: readonly (readonly [Plan['authorityKind'], RegExp])[] = [
  ['municipality', /^komun/],
  ['bashki', /^bashki/],
  ['ministry', /^ministri/],
]

/** Adds the plan's own entity. Where the file has no title or authority they stay empty: nothing is made up. */
export function addPlan(draft: Draft, file: Transcription, style: NumberStyle): Id {
  const country = file.country ?? (file.kind === 'albanian-annex' ? 'AL' : 'XK')
  return draft.add('plan', null, file, {
    authorityName: file.authority ?? '',
    authorityKind: authorityKind(file),
    country,
    title: file.title ?? '',
    firstYear: Math.min(...file.years),
    lastYear: Math.max(...file.years),
    currency: currencyOf(file),
    format: formats[file.kind],
    numberStyle: style,
    language: 'sq',
  })
}

function authorityKind(file: Transcription): Plan['authorityKind'] {
  const words = fold(file.authority ?? '')
  const named = authorities.find(([, pattern]) => pattern.test(words))?.[0]
  return named ?? (words === '' ? usualAuthorities[file.kind] : 'other')
}

/** The currency that a file names, else that of its country. */
export function currencyOf(file: Transcription): Currency {
  return file.currency ?? (file.country === 'AL' || file.kind === 'albanian-annex' ? 'ALL' : 'EUR')
}

/** The number style that most printed amounts of a file show. */
export function styleOf(file: Transcription): NumberStyle {
  return detectStyle(printsIn(file), currencyOf(file)) ?? 'dot-comma'
}

function printsIn(part: unknown): readonly string[] {
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([key, value]: [string, unknown]) =>
    key === 'printed' && typeof value === 'string' ? [value] : printsIn(value),
  )
}

/** Keeps what the file says of itself and of its tables. */
export function declarePlan(reading: Reading, file: Transcription): void {
  const at = { under: reading.plan, from: file, line: null }
  declareTexts(reading, at, 'heading', 'activity-table', file.columns)
  declareTexts(reading, at, 'heading', 'indicator-table', file.indicatorColumns)
  if (!isRow(reading.years)) declareTexts(reading, at, 'period', 'years', [reading.years.join(', ')])
  declareTexts(reading, at, 'note', 'seed', file.seed === null || file.seed === undefined ? [] : [file.seed])
  declareTexts(reading, at, 'note', 'transcription', file.notes)
}

/** Whether years follow one another without a gap, so that the first and the last say it all. */
function isRow(years: readonly number[]): boolean {
  return years.every((year, index) => index === 0 || year === (years[index - 1] ?? 0) + 1)
}
