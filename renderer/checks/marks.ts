import type { Finding, MessageLanguage, Severity, Term } from '../../shared/checks/index.ts'
import { heavierFirst, severities } from '../../shared/checks/severity.ts'
import type { Id } from '../../shared/model/index.ts'
import type { Translate } from '../i18n/language.ts'
import type { ChecksState } from './found.ts'

/** One cell, several, or those that fit. */
export type Cells = Term | readonly Term[] | ((cell: Term) => boolean)

/** A part of a page about which there may be findings. */
export interface Spot {
  readonly entity: Id
  /** The cells that it shows; all of the entity's where they are left out. */
  readonly cells?: Cells | undefined
  /** For a column of one year; null for what is about no year. */
  readonly year?: number | null | undefined
}

/** What a marked element bears: the sign of the weight, and the words for tip and screen reader. */
export interface MarkProps {
  readonly 'data-finding'?: Severity
  readonly 'aria-description'?: string
}

/** An element about which nothing was found. */
export const noMark: MarkProps = {}

/** How many findings a mark tells one by one. */
const mostTold = 5

/** The findings at some spots. */
export function findingsAt(byEntity: ChecksState['byEntity'], spots: readonly Spot[]): readonly Finding[] {
  return spots.flatMap((spot) => (byEntity.get(spot.entity) ?? []).filter((finding) => isAt(spot, finding)))
}

/** Whether a finding is about a spot of its entity. */
export function isAt({ cells, year }: Spot, { place }: Finding): boolean {
  if (year !== undefined && (place.year ?? null) !== year) return false
  if (cells === undefined) return true
  if (typeof cells === 'function') return cells(place.cell)
  return typeof cells === 'string' ? cells === place.cell : cells.includes(place.cell)
}

/** The heaviest of some findings. */
export function heaviest(findings: readonly Finding[]): Severity | null {
  return severities.find((one) => findings.some(({ severity }) => severity === one)) ?? null
}

/** What an element bears that shows what these findings are about; nothing for none. */
export function markOf(
  findings: readonly Finding[],
  tell: ChecksState['tell'],
  { t, language }: { readonly t: Translate; readonly language: MessageLanguage },
): MarkProps {
  const severity = heaviest(findings)
  if (severity === null) return noMark
  const told = findings
    .toSorted(heavierFirst)
    .slice(0, mostTold)
    .map((one) =>
      t('checks.mark', { severity: t(`checks.severities.${one.severity}`), message: tell(one, language) }),
    )
  const rest = findings.length - told.length
  const lines = rest > 0 ? [...told, t('checks.more', { count: rest })] : told
  return { 'data-finding': severity, 'aria-description': lines.join('\n') }
}

/** The same for an element that nothing else leads the keyboard to, such as a cell that only shows. */
export function reachable(mark: MarkProps): MarkProps & { readonly tabIndex?: 0 } {
  return mark === noMark ? mark : { ...mark, tabIndex: 0 }
}
