import { ActionIcon } from '@mantine/core'
import type { AriaAttributes, ReactElement } from 'react'
import { Icon, type IconName } from '../components/icons.tsx'
import { useSpeech } from '../i18n/language.ts'
import { type CommandName, definitionOf } from './commands.ts'
import { keyText } from './key-text.ts'

interface BarButtonProps extends AriaAttributes {
  readonly icon: IconName
  readonly command: CommandName
  readonly onClick: () => void
}

/** A command as a button of a bar: named for those who do not see its sign, with its keys for those who would rather use them. */
export function BarButton({ icon, command, onClick, ...aria }: BarButtonProps): ReactElement {
  const { t } = useSpeech()
  const name = t(`commands.names.${command}`)
  const keys = definitionOf(command).keys.slice(0, 1).map(keyText)
  return (
    <ActionIcon size="md" aria-label={name} title={[name, ...keys].join(' · ')} onClick={onClick} {...aria}>
      <Icon name={icon} />
    </ActionIcon>
  )
}
