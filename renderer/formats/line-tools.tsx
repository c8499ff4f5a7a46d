import { ActionIcon, NativeSelect } from '@mantine/core'
import type { ReactElement } from 'react'
import { Icon } from '../components/icons.tsx'
import { useSpeech } from '../i18n/language.ts'

interface LineToolsProps {
  /** What the line is of, for who does not see it. */
  readonly value: string
  readonly onMove: (by: 1 | -1) => void
  readonly onHide: () => void
}

/** Moves a line of a format up or down, or takes it out. */
export function LineTools({ value, onMove, onHide }: LineToolsProps): ReactElement {
  const { t } = useSpeech()
  const labelled = (label: string): string => t('common.labelled', { label, value })
  return (
    <>
      <ActionIcon aria-label={labelled(t('drafting.tree.moveUp'))} onClick={() => onMove(-1)}>
        <Icon name="ascending" />
      </ActionIcon>
      <ActionIcon aria-label={labelled(t('drafting.tree.moveDown'))} onClick={() => onMove(1)}>
        <Icon name="descending" />
      </ActionIcon>
      <ActionIcon aria-label={labelled(t('formats.hide'))} onClick={onHide}>
        <Icon name="close" />
      </ActionIcon>
    </>
  )
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
