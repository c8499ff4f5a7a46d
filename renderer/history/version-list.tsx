import { Button, TextInput } from '@mantine/core'
import { type FormEvent, type ReactElement, useRef, useState } from 'react'
import type { Version } from '../../shared/contract/index.ts'
import { limits } from '../../shared/model/index.ts'
import tables from '../components/table.module.css'
import { useSpeech } from '../i18n/language.ts'
import { useSession } from '../plan/plan-context.ts'
import classes from './history.module.css'
import { VersionRow } from './version-row.tsx'
import { nameVersion } from './versions.ts'

/** The states of the plan that somebody named, and the way to name the present one. */
export function VersionList({ versions }: { readonly versions: readonly Version[] }): ReactElement {
  const { t } = useSpeech()
  return (
    <section className={classes.section} aria-labelledby="versions">
      <h2 id="versions" className={classes.heading}>
        {t('history.versions')}
      </h2>
      <p className={classes.hint}>{t('history.versionsHint')}</p>
      <NameForm />
      {versions.length === 0 ? (
        <p className={classes.hint}>{t('history.noVersions')}</p>
      ) : (
        <table className={tables.table}>
          <caption className={tables.hidden}>{t('history.versions')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('history.name')}</th>
              <th scope="col">{t('history.when')}</th>
              <th scope="col">{t('history.who')}</th>
              <th scope="col">{t('history.actions')}</th>
            </tr>
          </thead>
          <tbody>
            {versions.map((version) => (
              <VersionRow key={version.id} version={version} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function NameForm(): ReactElement {
  const { t } = useSpeech()
  const session = useSession()
  const [name, setName] = useState('')
  const [isMissing, setMissing] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const wanted = name.trim()
    setMissing(wanted === '')
    if (wanted === '') field.current?.focus()
    else if (await nameVersion(session, wanted)) setName('')
  }
  return (
    <form className={classes.nameForm} onSubmit={(event) => void submit(event)}>
      <TextInput
        ref={field}
        className={classes.name ?? ''}
        aria-label={t('history.versionName')}
        error={isMissing ? t('newPlan.problems.missing') : null}
        placeholder={t('history.versionName')}
        maxLength={limits.name}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <Button type="submit">{t('history.nameNow')}</Button>
    </form>
  )
}
