import type { ReactElement } from 'react'
import { create } from 'zustand'
import type { Id } from '../../shared/model/index.ts'
import tables from '../components/table.module.css'
import type { Translate } from '../i18n/language.ts'

const useSaid = create<{ readonly text: string }>(() => ({ text: '' }))

/** Lets screen readers say what a change did that is otherwise only seen. */
export function announce(text: string): void {
  // The same words are read again only where the text differs.
  useSaid.setState(({ text: before }) => ({ text: before === text ? `${text}\u00a0` : text }))
}

/** Says where one of some siblings has come to stand among them. */
export function announceMoved(t: Translate, siblings: readonly { readonly id: Id }[], id: Id): void {
  const number = siblings.findIndex((one) => one.id === id) + 1
  announce(t('drafting.tree.moved', { number, count: siblings.length }))
}

/** Where screen readers listen. */
export function Announcer(): ReactElement {
  return (
    <p role="status" className={tables.hidden}>
      {useSaid(({ text }) => text)}
    </p>
  )
}
