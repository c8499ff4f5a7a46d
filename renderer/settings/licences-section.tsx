import { Button } from '@mantine/core'
import { type ReactElement, useState } from 'react'
import parts from '../../resources/licences/parts.json'
import { Dialog } from '../components/dialog.tsx'
import tables from '../components/table.module.css'
import { useSpeech } from '../i18n/language.ts'
import { purposeOf } from './licence-purposes.ts'
import classes from './licences-section.module.css'

interface Opened {
  readonly title: string
  readonly text: string
}

/** Every package that ships with the program, its licence, and what it is for. */
export default function LicencesSection(): ReactElement {
  const { t } = useSpeech()
  const [opened, setOpened] = useState<Opened | null>(null)
  return (
    <>
      <p>{t('licences.intro')}</p>
      <p>{t('licences.runtime')}</p>
      <div className={classes.frame}>
        <table className={tables.table}>
          <thead>
            <tr>
              <th scope="col">{t('licences.columns.part')}</th>
              <th scope="col">{t('licences.columns.version')}</th>
              <th scope="col">{t('licences.columns.purpose')}</th>
              <th scope="col">{t('licences.columns.licence')}</th>
            </tr>
          </thead>
          <tbody>
            {parts.map(({ name, version, licence, broughtBy, text }) => (
              <tr key={`${name} ${version}`}>
                <td>{name}</td>
                <td>{version}</td>
                <td>{purposeOf(t, name, broughtBy)}</td>
                <td>
                  <Button
                    variant="subtle"
                    size="compact-sm"
                    aria-label={t('common.labelled', { label: name, value: licence })}
                    onClick={() => void textOf(text).then((read) => setOpened({ title: name, text: read }))}
                  >
                    {licence}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {opened !== null && (
        <Dialog title={opened.title} onClose={() => setOpened(null)}>
          <pre className={classes.text}>{opened.text}</pre>
        </Dialog>
      )}
    </>
  )
}

/** The texts are long, and loaded when one of them is read. */
async function textOf(index: number): Promise<string> {
  const { default: texts } = await import('../../resources/licences/texts.json')
  return texts[index] ?? ''
}
