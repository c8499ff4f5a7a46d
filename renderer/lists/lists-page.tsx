import { Button } from '@mantine/core'
import { type ReactElement, useState } from 'react'
import { useSpeech } from '../i18n/language.ts'
import page from '../plan/page.module.css'
import { ListTable } from './list-table.tsx'
import type { Listed } from './listed.ts'
import classes from './lists.module.css'
import { MergeDialog } from './merge-dialog.tsx'
import { UsualDialog } from './usual-dialog.tsx'

/** The bodies, sources and abbreviations that the plan names: written, merged, ordered, taken from the usual ones. */
export default function ListsPage(): ReactElement {
  const { t } = useSpeech()
  const [merged, setMerged] = useState<Listed | null>(null)
  const [choosing, setChoosing] = useState(false)
  return (
    <>
      <div className={classes.head}>
        <h1 className={page.title}>{t('outline.lists')}</h1>
        <Button onClick={() => setChoosing(true)}>{t('lists.usual.open')}</Button>
      </div>
      <ListTable kind="institution" title={t('content.lists.institutions')} onMerge={setMerged} />
      <ListTable kind="funding-source" title={t('content.lists.sources')} onMerge={setMerged} />
      <ListTable kind="abbreviation" title={t('content.plan.abbreviations')} onMerge={setMerged} />
      {merged !== null && <MergeDialog from={merged} onClose={() => setMerged(null)} />}
      {choosing && <UsualDialog onClose={() => setChoosing(false)} />}
    </>
  )
}
