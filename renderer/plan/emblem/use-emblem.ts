import { useState } from 'react'
import { childrenOf, entityOf } from '../../../shared/model/index.ts'
import type { Batch } from '../../../shared/operations/index.ts'
import { change, insertion, removal } from '../../drafting/batches.ts'
import { planNow } from '../../drafting/text-actions.ts'
import { newId } from '../../state/ids.ts'
import { usePlan, useSession } from '../plan-context.ts'
import { emblemFrom } from './emblem-from.ts'
import type { EmblemProblem } from './picture-file.ts'

/** The plan's emblem and what can be done with it. */
export interface EmblemControl {
  /** Base64 of a PNG; empty for none. */
  readonly picture: string
  /** Why the last file was not taken. */
  readonly problem: EmblemProblem | null
  readonly reading: boolean
  readonly take: (file: File) => void
  readonly remove: () => void
}

/** Keeps the picture of the plan's cover. */
export function useEmblem(): EmblemControl {
  const session = useSession()
  const plan = usePlan()
  const [problem, setProblem] = useState<EmblemProblem | null>(null)
  const [reading, setReading] = useState(false)
  const shown = childrenOf(plan, plan.id, 'emblem').find(({ picture }) => picture !== '')
  const take = async (file: File): Promise<void> => {
    setReading(true)
    const found = await emblemFrom(file)
    setReading(false)
    setProblem('problem' in found ? found.problem : null)
    if ('picture' in found) session.apply(replacing(found.picture))
  }
  const replacing = (picture: string): Batch => {
    const now = planNow(session)
    const known = shown === undefined ? null : entityOf(now, shown.id, 'emblem')
    if (known !== null) return change(now, 'emblem', known.id, { picture })
    return insertion(now, 'emblem', { parent: now.id, before: null }, [{ id: newId(), values: { picture } }])
  }
  return {
    picture: shown?.picture ?? '',
    problem,
    reading,
    take: (file) => {
      if (!reading) void take(file)
    },
    remove: () => {
      setProblem(null)
      const now = planNow(session)
      session.apply(
        removal(
          now,
          childrenOf(now, now.id, 'emblem').map(({ id }) => id),
        ),
      )
    },
  }
}
