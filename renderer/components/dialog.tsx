import { Modal } from '@mantine/core'
import { type ReactElement, type ReactNode, useEffect, useState } from 'react'
import { useSpeech } from '../i18n/language.ts'
import classes from './dialog.module.css'
import { isFocusLost } from './focus-guard.ts'

interface DialogProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
  /** Buttons at the foot, which stays in sight. */
  readonly foot?: ReactNode
  readonly width?: number
  /** False while something runs that closing would leave without a word. */
  readonly closable?: boolean
  /** Whether it is only read: then the keyboard scrolls it. */
  readonly reading?: boolean
}

/** A window over the window: takes the focus, gives it back, closes by Esc. */
export function Dialog(props: DialogProps): ReactElement {
  const { title, onClose, children, foot, width = 560, closable = true, reading = false } = props
  const { t } = useSpeech()
  useReturnedFocus()
  return (
    <Modal.Root
      opened
      onClose={onClose}
      size={width}
      returnFocus={false}
      closeOnEscape={closable}
      closeOnClickOutside={false}
    >
      <Modal.Overlay />
      <Modal.Content classNames={{ content: classes.content ?? '' }}>
        {/* Mantine's own header would be a second banner of the page. */}
        <div className={classes.header}>
          <Modal.Title className={classes.title ?? ''}>{title}</Modal.Title>
          {closable && <Modal.CloseButton size="sm" aria-label={t('common.close')} />}
        </div>
        <Modal.Body className={classes.body ?? ''}>
          <div className={classes.scroll} {...(reading && { tabIndex: 0 })}>
            {children}
          </div>
          {foot !== undefined && <div className={classes.foot}>{foot}</div>}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}

/** Mantine gives the focus back when a dialog is closed, not when it is taken out of the page, as ours are. */
function useReturnedFocus(): void {
  const [opener] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      requestAnimationFrame(() => {
        if (isFocusLost() && opener instanceof HTMLElement) opener.focus()
      })
    },
    [opener],
  )
}
