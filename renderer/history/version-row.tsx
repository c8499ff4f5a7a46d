import { Button } from '@mantine/core'
import { type ReactElement, useState } from 'react'
import type { Version } from '../../shared/contract/index.ts'
import tables from '../components/table.module.css'
import { useSpeech } from '../i18n/language.ts'
import { useSession } from '../plan/plan-context.ts'
import classes from './history.module.css'
import { showComparison } from './history-view.ts'
import { momentText } from './moment.ts'
import { NameDialog } from './name-dialog.tsx'
import { restorePlan } from './restoring.ts'
import { removeVersion, renameVersion } from './versions.ts'

/** One named version, with what can be done about it. */
export function VersionRow({ version }: { readonly version: Version }): ReactElement {
  const speech = useSpeech()
  const { t } = speech
  const session = useSession()
  const [renaming, setRenaming] = useState(false)
  const { id, name, author, at, revision } = version
  const side = { type: 'revision', revision } as const
  return (
    <tr>
      <th scope="row" className={classes.versionName}>
        {name}
      </th>
      <td className={tables.nowrap}>{momentText(speech, at)}</td>
      <td>{author === '' ? t('history.nobody') : author}</td>
      <td>
        <div className={classes.buttons}>
          <Button
            size="compact-xs"
            aria-label={t('history.compareNowThis', { name })}
            onClick={() => showComparison(session.id, side, { type: 'now' })}
          >
            {t('history.compareNow')}
          </Button>
          <Button
            size="compact-xs"
            aria-label={t('history.restoreThis', { name })}
            onClick={() => void restorePlan(session, side, name)}
          >
            {t('history.restore')}
          </Button>
          <Button
            size="compact-xs"
            aria-label={t('history.renameThis', { name })}
            onClick={() => setRenaming(true)}
          >
            {t('history.rename')}
          </Button>
          <Button
            size="compact-xs"
            aria-label={t('history.removeThis', { name })}
            onClick={() => void removeVersion(session.id, id)}
          >
            {t('history.remove')}
          </Button>
        </div>
        {renaming && (
          <NameDialog
            title={t('history.rename')}
            name={name}
            onClose={() => setRenaming(false)}
            onName={(given) => renameVersion(session.id, id, given)}
          />
        )}
      </td>
    </tr>
  )
}
