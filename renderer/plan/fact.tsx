import type { ReactElement, ReactNode } from 'react'

/** One line of a list of facts; nothing where there is nothing to say. */
export function Fact(props: { readonly label: string; readonly children: ReactNode }): ReactElement | null {
  const { label, children } = props
  if (children === null || children === '' || children === false) return null
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
