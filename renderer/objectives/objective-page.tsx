import type { ReactElement } from 'react'
import type { EntityOf } from '../../shared/model/index.ts'
import { DeclaredList } from '../plan/declared-list.tsx'
import { ProseBar } from '../prose/prose-field.tsx'
import { ObjectiveBlock } from './objective-block.tsx'

/** An objective on its own. */
export function ObjectivePage({ objective }: { readonly objective: EntityOf<'objective'> }): ReactElement {
  return (
    <>
      <ProseBar />
      <ObjectiveBlock objective={objective} level={1} />
      <DeclaredList entity={objective} />
    </>
  )
}
