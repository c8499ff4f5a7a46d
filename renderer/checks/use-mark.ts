import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import type { Finding } from '../../shared/checks/index.ts'
import type { Id } from '../../shared/model/index.ts'
import { useSpeech } from '../i18n/language.ts'
import { useSession } from '../plan/plan-context.ts'
import { type ChecksState, foundIn } from './found.ts'
import { type Cells, findingsAt, isAt, type MarkProps, markOf, noMark, type Spot } from './marks.ts'

/** Part of what the checks know of the open plan; draws again when that part changes, a moment after the plan has. */
export function useFound<T>(choose: (state: ChecksState) => T): T {
  return useStore(foundIn(useSession()), choose)
}

/**
 * The findings at an entity, all or those of some of its cells.
 * @param year for a column of one year; null for what is about no year
 */
export function useFindingsAt(entity: Id, cells?: Cells, year?: number | null): readonly Finding[] {
  return useFound(useShallow(({ byEntity }) => findingsAt(byEntity, [{ entity, cells, year }])))
}

/** The findings to which a place of the outline leads, those below it too. */
export function useFindingsUnder(place: string): readonly Finding[] {
  return useFound(({ byPlace }) => byPlace.get(place)) ?? none
}

const none: readonly Finding[] = []

/** What to spread over the element that shows an entity, or some of its cells: `<td {...useMark(id, 'title')}>`. */
export function useMark(entity: Id, cells?: Cells, year?: number | null): MarkProps {
  return useMarkAt([{ entity, cells, year }])
}

/** The same for an element that shows parts of several entities. */
export function useMarkAt(spots: readonly Spot[]): MarkProps {
  return useMarkOf(useFound(useShallow(({ byEntity }) => findingsAt(byEntity, spots))))
}

/** What each cell of one entity bears. */
export type MarkAt = (cells?: Cells, year?: number | null) => MarkProps

/** The same for an entity whose cells are drawn by one component: `mark('title')`. */
export function useMarks(entity: Id): MarkAt {
  const findings = useFindingsAt(entity)
  const tell = useFound((state) => state.tell)
  const speech = useSpeech()
  return (cells, year) =>
    findings.length === 0
      ? noMark
      : markOf(
          findings.filter((finding) => isAt({ entity, cells, year }, finding)),
          tell,
          speech,
        )
}

/** The same for findings at hand. */
export function useMarkOf(findings: readonly Finding[]): MarkProps {
  const tell = useFound((state) => state.tell)
  return markOf(findings, tell, useSpeech())
}
