import type { ReactElement, ReactNode } from 'react'
import { type MarkProps, noMark, reachable } from '../checks/marks.ts'

interface FactProps {
  readonly label: string
  readonly children: ReactNode
  /** What the checks found about it; see `useMark`. */
  readonly mark?: MarkProps
  /** Its key, for what leads there; see `focusKey`. */
  readonly name?: string
}

/** One line of a list of facts; nothing where there is nothing to say. */
export function Fact(props: FactProps): ReactElement | null {
  const { label, children, mark = noMark, name } = props
  if (children === null || children === '' || children === false) return null
  return (
    <div>
      <dt>{label}</dt>
      <dd data-focus={name} {...reachable(mark)}>
        {children}
      </dd>
    </div>
  )
}
