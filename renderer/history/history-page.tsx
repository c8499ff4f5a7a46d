import { Button } from '@mantine/core'
import type { ReactElement } from 'react'
import { thingName } from '../../shared/changes/index.ts'
import type { Id } from '../../shared/model/index.ts'
import { Waiting } from '../components/waiting.tsx'
import { changesHere } from '../formats/made-formats.ts'
import { useSpeech } from '../i18n/language.ts'
import page from '../plan/page.module.css'
import { usePlan, useSession } from '../plan/plan-context.ts'
import { ChangeActions } from './change-actions.tsx'
import { ChangeList } from './change-list.tsx'
import { ComparisonSection } from './comparison-section.tsx'
import classes from './history.module.css'
import { showChangesOf, useHistoryView } from './history-view.ts'
import { useVersions } from './use-history.ts'
import { VersionList } from './version-list.tsx'

/** Every change of the plan, its named versions, any two of its states compared, and the ways back. */
export default function HistoryPage(): ReactElement {
  const { t } = useSpeech()
  const session = useSession()
  const versions = useVersions()
  const entity = useHistoryView((view) => (view.plan === session.id ? view.entity : null))
  if (versions === null) return <Waiting />
  return (
    <>
      <h1 className={page.title}>{t('history.title')}</h1>
      <VersionList versions={versions} />
      <ComparisonSection versions={versions} />
      <section className={classes.section} aria-labelledby="changes">
        <h2 id="changes" className={classes.heading}>
          {t('history.changes')}
        </h2>
        {entity !== null && <Filter entity={entity} />}
        <ChangeList entity={entity} actions={(entry) => <ChangeActions entry={entry} />} />
      </section>
    </>
  )
}

function Filter({ entity }: { readonly entity: Id }): ReactElement {
  const { t, language } = useSpeech()
  const plan = usePlan()
  const found = plan.entities.get(entity)
  const name = found === undefined ? t('common.dash') : thingName(changesHere(plan, language), found)
  return (
    <p className={classes.filter}>
      <span>{t('history.ofEntity', { name })}</span>
      <Button size="compact-xs" onClick={() => showChangesOf(plan.id, null)}>
        {t('history.all')}
      </Button>
    </p>
  )
}
