import { Button } from '@mantine/core'
import type { ReactElement } from 'react'
import type { WrittenFile } from '../../shared/contract/index.ts'
import { Icon } from '../components/icons.tsx'
import { type Speech, useSpeech } from '../i18n/language.ts'
import classes from './export-dialog.module.css'
import { openFile, showFile } from './use-export.ts'

/** The finished papers, and the way to them. */
export function ExportedFiles({ files }: { readonly files: readonly WrittenFile[] }): ReactElement {
  const speech = useSpeech()
  const { t } = speech
  const [written] = files.flatMap(({ path, name }) => (path === null ? [] : [{ path, name }]))
  return (
    <>
      <p className={classes.done} role="status">
        <Icon name="check" />
        {t('exporting.done')}
      </p>
      <ul className={classes.files}>
        {files.map((file) => (
          <li key={file.format}>
            <span className={classes.fileName}>{file.name}</span>
            <span className={classes.size}>{sizeText(speech, file.size)}</span>
            {file.path !== null && (
              <Button
                leftSection={<Icon name="open" />}
                aria-label={t('document.openThis', { name: file.name })}
                onClick={() => void openFile(file.path ?? '')}
              >
                {t('document.open')}
              </Button>
            )}
            {file.address !== null && (
              <Button
                component="a"
                href={file.address}
                download={file.name}
                leftSection={<Icon name="download" />}
                aria-label={t('exporting.download', { name: file.name })}
              >
                {file.format.toUpperCase()}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {written !== undefined && (
        <div className={classes.folder}>
          <div className={classes.folderText}>
            <span className={classes.label}>{t('exporting.folder')}</span>
            <span className={classes.path}>{written.path.slice(0, -written.name.length - 1)}</span>
          </div>
          <Button leftSection={<Icon name="folder" />} onClick={() => void showFile(written.path)}>
            {t('exporting.show')}
          </Button>
        </div>
      )}
    </>
  )
}

function sizeText({ t, format }: Speech, bytes: number): string {
  if (bytes < 1_000) return t('common.sizes.bytes', { size: format.integer(bytes) })
  if (bytes < 1_000_000)
    return t('common.sizes.kilobytes', { size: format.integer(Math.round(bytes / 1_000)) })
  return t('common.sizes.megabytes', { size: format.decimal(Math.round(bytes / 100_000) / 10) })
}
