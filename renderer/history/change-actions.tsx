import { ActionIcon, Menu } from '@mantine/core'
import { type ReactElement, useState } from 'react'
import type { HistoryWords } from '../../shared/contract/index.ts'
import { Icon } from '../components/icons.tsx'
import { useSpeech } from '../i18n/language.ts'
import { useSession } from '../plan/plan-context.ts'
import { entryWords } from './change-item.tsx'
import { type HistoryView, historyViewOf, showComparison } from './history-view.ts'
import { momentText } from './moment.ts'
import { NameDialog } from './name-dialog.tsx'
import { restorePlan } from './restoring.ts'
import type { Side } from './sides.ts'
import { nameVersion } from './versions.ts'

/** What can be done about the state of the plan after a change. */
export function ChangeActions({ entry }: { readonly entry: HistoryWords }): ReactElement {
  const speech = useSpeech()
  const { t } = speech
  const session = useSession()
  const [naming, setNaming] = useState(false)
  const side = { type: 'revision', revision: entry.revision, at: entry.at } as const
  const name = momentText(speech, entry.at)
  const view = (): HistoryView => historyViewOf(session.id)
  const compare = (from: Side | null, to: Side): void => {
    showComparison(session.id, from, to)
    document.getElementById('comparison')?.scrollIntoView({ block: 'start' })
  }
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon
            size="sm"
            aria-label={t('common.labelled', {
              label: t('history.actions'),
              value: entryWords(speech, entry),
            })}
          >
            <Icon name="more" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => compare(side, { type: 'now' })}>{t('history.compareNow')}</Menu.Item>
          <Menu.Item onClick={() => compare(side, view().to)}>{t('history.compareFrom')}</Menu.Item>
          <Menu.Item onClick={() => compare(view().from, side)}>{t('history.compareTo')}</Menu.Item>
          <Menu.Item onClick={() => setNaming(true)}>{t('history.nameThis')}</Menu.Item>
          <Menu.Item onClick={() => void restorePlan(session, side, name)}>{t('history.restore')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {naming && (
        <NameDialog
          title={t('history.nameThis')}
          name=""
          onClose={() => setNaming(false)}
          onName={(given) => nameVersion(session, given, entry.revision)}
        />
      )}
    </>
  )
}
