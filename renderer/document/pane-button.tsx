import { ActionIcon } from '@mantine/core'
import type { ReactElement } from 'react'
import { Icon } from '../components/icons.tsx'
import { useSpeech } from '../i18n/language.ts'
import { type Pane, paneKeys } from './use-pane.ts'

/** Opens and closes the pane beside the page. */
export function PaneButton({ pane }: { readonly pane: Pane }): ReactElement {
  const { t } = useSpeech()
  const label = pane.open ? t('document.hidePane') : t('document.showPane')
  return (
    <ActionIcon
      size="md"
      aria-label={t('document.pane')}
      aria-pressed={pane.open}
      aria-keyshortcuts={paneKeys.aria}
      title={`${label} (${paneKeys.shown})`}
      onClick={pane.toggle}
    >
      <Icon name="pane" />
    </ActionIcon>
  )
}
