import type { ReactElement } from 'react'
import { create } from 'zustand'
import tables from '../components/table.module.css'

const useSaid = create<{ readonly text: string }>(() => ({ text: '' }))

/** Lets screen readers say what a change did that is otherwise only seen. */
export function announce(text: string): void {
  // The same words are read again only where the text differs.
  useSaid.setState(({ text: before }) => ({ text: before === text ? `${text}\u00a0` : text }))
}

/** Where screen readers listen. */
export function Announcer(): ReactElement {
  return (
    <p role="status" className={tables.hidden}>
      {useSaid(({ text }) => text)}
    </p>
  )
}
