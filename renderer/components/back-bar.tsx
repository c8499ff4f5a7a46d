import { Button } from '@mantine/core'
import type { ReactElement, ReactNode } from 'react'
import classes from './back-bar.module.css'
import { Icon } from './icons.tsx'

interface BackBarProps {
  readonly label: string
  readonly children?: ReactNode
}

/** The bar over a page that one leaves for where one came from. */
export function BackBar({ label, children }: BackBarProps): ReactElement {
  return (
    <header className={classes.bar}>
      <Button variant="subtle" color="gray" leftSection={<Icon name="back" />} onClick={() => history.back()}>
        {label}
      </Button>
      {children}
    </header>
  )
}
