import { Button, FileButton } from '@mantine/core'
import { type ReactElement, useEffect, useRef, useState } from 'react'
import {
  type FormatProblem,
  formatLimits,
  type ParsedFormat,
  type PlanFormat,
  parseFormat,
} from '../../shared/formats/index.ts'
import { useSpeech } from '../i18n/language.ts'
import { useFormats } from '../state/formats.ts'
import { orTell } from '../state/or-tell.ts'
import { addFormat, exportFormat, removeFormat } from './format-calls.ts'
import { FormatEditor } from './format-editor.tsx'
import classes from './formats.module.css'
import { phraseText, useMadeFormats } from './made-formats.ts'
import { formatsRead } from './read-formats.ts'

/** The formats that somebody made: copied from another one, taken in from a file, edited, written, removed. */
export default function FormatsSection(): ReactElement {
  const { t } = useSpeech()
  const made = useMadeFormats((state) => state.made)
  const [edited, edit] = useState<string | null>(null)
  useEffect(() => void formatsRead(), [])
  const format = made.find(({ id }) => id === edited)
  return (
    <div className={classes.section}>
      <p>{t('formats.intro')}</p>
      <NewFormat onAdded={edit} />
      {made.length > 0 && (
        <ul className={classes.made} aria-label={t('formats.title')}>
          {made.map((one) => (
            <MadeFormat
              key={one.id}
              format={one}
              isEdited={one.id === edited}
              onEdit={() => edit(one.id === edited ? null : one.id)}
            />
          ))}
        </ul>
      )}
      {format !== undefined && <FormatEditor key={format.id} format={format} />}
    </div>
  )
}

interface MadeFormatProps {
  readonly format: PlanFormat
  readonly isEdited: boolean
  readonly onEdit: () => void
}

function MadeFormat({ format, isEdited, onEdit }: MadeFormatProps): ReactElement {
  const { t, language } = useSpeech()
  const { id, name } = format
  const value = phraseText(name, language)
  const labelled = (label: string): string => t('common.labelled', { label, value })
  return (
    <li>
      <span>{value}</span>
      <Button aria-label={labelled(t('formats.edit'))} aria-expanded={isEdited} onClick={onEdit}>
        {t('formats.edit')}
      </Button>
      <Button
        variant="subtle"
        aria-label={labelled(t('formats.export'))}
        onClick={() => void exportFormat(id)}
      >
        {t('formats.export')}
      </Button>
      <Button
        variant="subtle"
        aria-label={labelled(t('formats.remove'))}
        onClick={() => void removeFormat(format)}
      >
        {t('formats.remove')}
      </Button>
    </li>
  )
}

function NewFormat({ onAdded }: { readonly onAdded: (id: string) => void }): ReactElement {
  const { t, language } = useSpeech()
  const formats = useFormats()
  const reset = useRef<() => void>(null)
  const [from, setFrom] = useState(formats[0]?.id ?? '')
  const [problems, setProblems] = useState<readonly FormatProblem[]>([])
  const add = async (format: PlanFormat): Promise<void> => {
    const id = await addFormat(format)
    if (id !== null) onAdded(id)
  }
  const copy = (): void => {
    const format = formats.find(({ id }) => id === from)
    if (format === undefined) return
    const { sq, sr, en } = format.name
    void add({
      ...format,
      name: {
        sq: t('formats.copyOf', { name: sq, lng: 'sq' }),
        sr: t('formats.copyOf', { name: sr, lng: 'sr' }),
        en: t('formats.copyOf', { name: en, lng: 'en' }),
      },
    })
  }
  const take = async (file: File | null): Promise<void> => {
    const parsed = file && (await orTell(() => parsedFile(file)))
    if (parsed === null) return
    setProblems(parsed.ok ? [] : parsed.problems)
    if (parsed.ok) await add(parsed.format)
  }
  return (
    <>
      <div className={classes.tools}>
        <label className={classes.file}>
          <span>{t('formats.copyFrom')}</span>
          <select value={from} onChange={({ currentTarget }) => setFrom(currentTarget.value)}>
            {formats.map(({ id, name }) => (
              <option key={id} value={id}>
                {phraseText(name, language)}
              </option>
            ))}
          </select>
        </label>
        <Button onClick={copy}>{t('formats.copy')}</Button>
        <FileButton
          accept=".json"
          resetRef={reset}
          inputProps={{ 'aria-label': t('formats.import') }}
          onChange={(file) => {
            void take(file)
            // The same file can be taken again once it is mended.
            reset.current?.()
          }}
        >
          {(props) => <Button {...props}>{t('formats.import')}</Button>}
        </FileButton>
      </div>
      {problems.length > 0 && <Problems problems={problems} />}
    </>
  )
}

/** Reads a file that is to be a format; one that can be none is not read. */
async function parsedFile(file: File): Promise<ParsedFormat> {
  const isTooLarge = file.size > formatLimits.file * mostBytes
  if (isTooLarge) return { ok: false, problems: [{ path: '', reason: 'too-large' }] }
  return parseFormat(await file.text())
}

/** Bytes of a UTF-16 code unit in UTF-8 at most. */
const mostBytes = 3

/** At most so many problems of a file are told: the first show what kind of file it is. */
const told = 10

/** What is wrong with a file that was to be a format, place by place. */
function Problems({ problems }: { readonly problems: readonly FormatProblem[] }): ReactElement {
  const { t } = useSpeech()
  return (
    <div role="alert" className={classes.warning}>
      <p>{t('formats.notRead', { count: problems.length })}</p>
      <ul className={classes.list}>
        {problems.slice(0, told).map(({ path, reason }) => (
          <li key={`${path} ${reason}`}>
            {path === ''
              ? t(`formats.reasons.${reason}`)
              : t('formats.problemAt', { place: path, reason: t(`formats.reasons.${reason}`) })}
          </li>
        ))}
      </ul>
    </div>
  )
}
