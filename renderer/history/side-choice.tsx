import { Button } from '@mantine/core'
import { type ReactElement, useId, useRef } from 'react'
import type { Version } from '../../shared/contract/index.ts'
import { FileInput } from '../components/file-input.tsx'
import { useSpeech } from '../i18n/language.ts'
import { orTell } from '../state/or-tell.ts'
import classes from './history.module.css'
import { sideName } from './side-name.ts'
import { keyOfSide, type Side, sideOfFile } from './sides.ts'

interface SideChoiceProps {
  readonly label: string
  readonly side: Side | null
  readonly versions: readonly Version[]
  readonly onChoose: (side: Side) => void
}

/** Which state of the plan stands on one side: now, a version, a moment, a file. */
export function SideChoice({ label, side, versions, onChoose }: SideChoiceProps): ReactElement {
  const speech = useSpeech()
  const { t } = speech
  const id = useId()
  const sides = sidesOf(side, versions)
  return (
    <div className={classes.side}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={classes.select}
        value={side === null ? '' : keyOfSide(side)}
        onChange={({ currentTarget }) => {
          const chosen = sides.find((one) => keyOfSide(one) === currentTarget.value)
          if (chosen !== undefined) onChoose(chosen)
        }}
      >
        {side === null && <option value="">{t('common.dash')}</option>}
        {sides.map((one) => (
          <option key={keyOfSide(one)} value={keyOfSide(one)}>
            {sideName(speech, one, versions)}
          </option>
        ))}
      </select>
      <FileButton label={label} onChoose={onChoose} />
    </div>
  )
}

/** Now, the versions, the beginning, and what was chosen otherwise; no revision twice. */
function sidesOf(side: Side | null, versions: readonly Version[]): readonly Side[] {
  const revisions = new Set([...versions.map(({ revision }) => revision), 0])
  const all: Side[] = [
    { type: 'now' },
    ...[...revisions].map((revision): Side => ({ type: 'revision', revision })),
  ]
  if (side !== null && !all.some((one) => keyOfSide(one) === keyOfSide(side))) all.push(side)
  return all
}

function FileButton(props: {
  readonly label: string
  readonly onChoose: (side: Side) => void
}): ReactElement {
  const { t } = useSpeech()
  const picker = useRef<HTMLInputElement>(null)
  const label = t('common.labelled', { label: props.label, value: t('history.chooseFile') })
  const take = async (file: File): Promise<void> => {
    const side = await orTell(() => sideOfFile(file))
    if (side !== null) props.onChoose(side)
  }
  return (
    <>
      <Button size="compact-xs" aria-label={label} onClick={() => picker.current?.click()}>
        {t('history.chooseFile')}
      </Button>
      <FileInput ref={picker} accept=".plv" label={label} onTake={(file) => void take(file)} />
    </>
  )
}
