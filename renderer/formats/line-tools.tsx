import { ActionIcon, NativeSelect } from '@mantine/core'
import { type ReactElement, type ReactNode, useId, useState } from 'react'
import { Icon } from '../components/icons.tsx'
import { useSpeech } from '../i18n/language.ts'
import classes from './formats.module.css'

interface LineToolsProps {
  /** What the line is of, for who does not see it. */
  readonly value: string
  /** Not there for what has one place only. */
  readonly onMove?: (by: 1 | -1) => void
  readonly onHide: () => void
  /** What else can be said in the line: shown below it when asked for. */
  readonly more?: ReactNode
}

/** Moves a line of a format up or down, or takes it out; shows what is seldom changed in it. */
export function LineTools({ value, onMove, onHide, more }: LineToolsProps): ReactElement {
  const { t } = useSpeech()
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const labelled = (label: string): string => t('common.labelled', { label, value })
  return (
    <>
      <span className={classes.lineTools}>
        {more !== undefined && (
          <ActionIcon
            aria-label={labelled(t('formatParts.more'))}
            title={t('formatParts.more')}
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => setOpen(!isOpen)}
          >
            <Icon name="more" />
          </ActionIcon>
        )}
        {onMove !== undefined && (
          <>
            <ActionIcon aria-label={labelled(t('drafting.tree.moveUp'))} onClick={() => onMove(-1)}>
              <Icon name="ascending" />
            </ActionIcon>
            <ActionIcon aria-label={labelled(t('drafting.tree.moveDown'))} onClick={() => onMove(1)}>
              <Icon name="descending" />
            </ActionIcon>
          </>
        )}
        <ActionIcon
          data-hide
          aria-label={labelled(t('formats.hide'))}
          onClick={({ currentTarget }) => {
            focusLater(currentTarget)
            onHide()
          }}
        >
          <Icon name="close" />
        </ActionIcon>
      </span>
      {more !== undefined && (
        <div id={id} className={classes.more} hidden={!isOpen}>
          {isOpen && more}
        </div>
      )}
    </>
  )
}

/** Once a line is gone, the focus goes to the line that took its place, else to what adds one. */
function focusLater(button: HTMLElement): void {
  const part = button.closest('fieldset')
  const buttons = (): HTMLElement[] => [...(part?.querySelectorAll<HTMLElement>('[data-hide]') ?? [])]
  const index = buttons().indexOf(button)
  requestAnimationFrame(() => {
    if (button.isConnected) return
    const next = buttons()[index] ?? buttons().at(-1) ?? part?.querySelector<HTMLElement>('select')
    next?.focus()
  })
}

interface AddChoiceProps<T> {
  readonly label: string
  /** What can be added, with what it is called. */
  readonly others: readonly { readonly name: string; readonly item: T }[]
  readonly onAdd: (item: T) => void
}

/** Offers what a format has not; nothing where it has all. */
export function AddChoice<T>({ label, others, onAdd }: AddChoiceProps<T>): ReactElement | null {
  if (others.length === 0) return null
  return (
    <NativeSelect
      aria-label={label}
      className={classes.add ?? ''}
      value=""
      onChange={({ currentTarget: { value } }) => {
        const other = value === '' ? undefined : others[Number(value)]
        if (other !== undefined) onAdd(other.item)
      }}
    >
      <option value="">{label}</option>
      {others.map(({ name }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two of them may be called the same
        <option key={index} value={index}>
          {name}
        </option>
      ))}
    </NativeSelect>
  )
}
