import { Button, TextInput } from '@mantine/core'
import type { ReactElement } from 'react'
import { formatLimits } from '../../shared/formats/index.ts'
import { useSpeech } from '../i18n/language.ts'
import { moved, worded } from './edit.ts'
import type { PartProps } from './format-part.ts'
import classes from './formats.module.css'
import { LineTools } from './line-tools.tsx'

/** Who signs, one for each line of the page of signatures. */
export function SignatureList({ format, language, onChange }: PartProps): ReactElement {
  const { t } = useSpeech()
  const { signatures } = format
  const put = (next: typeof signatures): void => onChange({ ...format, signatures: next })
  return (
    <fieldset className={classes.part}>
      <legend>{t('formatParts.signatures')}</legend>
      {signatures.map((signature, index) => {
        const label = t('formatParts.signature', { number: index + 1 })
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is nothing but its place
          <div key={index} className={classes.line} data-part="signature">
            <TextInput
              aria-label={label}
              value={signature[language]}
              onChange={({ currentTarget: { value } }) =>
                put(signatures.with(index, worded(signature, language, value)))
              }
            />
            <LineTools
              value={label}
              onMove={(by) => put(moved(signatures, index, by))}
              onHide={() => put(signatures.toSpliced(index, 1))}
            />
          </div>
        )
      })}
      {signatures.length < formatLimits.signatures && (
        <Button
          className={classes.add ?? ''}
          onClick={() => put([...signatures, { sq: '', sr: '', en: '' }])}
        >
          {t('formatParts.addSignature')}
        </Button>
      )}
    </fieldset>
  )
}
