import type { ReactElement } from 'react'
import { type EntityOf, entityOf } from '../../shared/model/index.ts'
import { DeclaredList } from '../plan/declared-list.tsx'
import { usePlan } from '../plan/plan-context.ts'
import { ObjectiveBlock } from './objective-block.tsx'

/** An objective on its own. */
export function ObjectivePage({ objective }: { readonly objective: EntityOf<'objective'> }): ReactElement {
  const field = entityOf(usePlan(), objective.parent, 'field')
  return (
    <>
      <ObjectiveBlock
        objective={objective}
        level={1}
        resultsIntroduction={field?.resultsIntroduction ?? []}
      />
      <DeclaredList entity={objective} />
    </>
  )
}
