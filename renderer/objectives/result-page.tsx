import type { ReactElement } from 'react'
import type { EntityOf } from '../../shared/model/index.ts'
import { DeclaredList } from '../plan/declared-list.tsx'
import { ResultBlock } from './result-block.tsx'

/** A result on its own. */
export function ResultPage({ result }: { readonly result: EntityOf<'result'> }): ReactElement {
  return (
    <>
      <ResultBlock result={result} level={1} />
      <DeclaredList entity={result} />
    </>
  )
}
