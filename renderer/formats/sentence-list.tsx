import { Textarea } from '@mantine/core'
import type { ReactElement } from 'react'
import { defaultFormat, type Phrase, type Sentences } from '../../shared/formats/index.ts'
import { useSpeech } from '../i18n/language.ts'
import { worded } from './edit.ts'
import type { PartProps } from './format-part.ts'
import classes from './formats.module.css'

const payers = ['municipal', 'central', 'donor', 'other', 'unstated'] as const
const names = [
  'swotCaption',
  'results',
  'assumptions',
  'risks',
  'budgetTotal',
  'budgetParts',
  'budgetYears',
  'budgetYear',
  'budgetWhole',
  'budgetNone',
  'budgetFree',
  'budgetCaption',
  'outside',
] as const satisfies readonly Exclude<keyof Sentences, 'budgetPart'>[]

/** The sentences that are made from the data, with the names of what is filled in. */
export function SentenceList({ format, language, onChange }: PartProps): ReactElement {
  const { t } = useSpeech()
  const { sentences } = format
  const usual = defaultFormat.sentences
  const put = (some: Partial<Sentences>): void =>
    onChange({ ...format, sentences: { ...sentences, ...some } })
  return (
    <details className={classes.part}>
      <summary>{t('formats.sentences')}</summary>
      <div className={classes.sentences}>
        {names.map((name) => (
          <Sentence
            key={name}
            label={t(`formats.sentenceNames.${name}`)}
            text={sentences[name][language]}
            usual={usual[name]}
            onChange={(text) => put({ [name]: worded(sentences[name], language, text) })}
          />
        ))}
        {payers.map((payer) => (
          <Sentence
            key={payer}
            label={t(`formats.payers.${payer}`)}
            text={sentences.budgetPart[payer][language]}
            usual={usual.budgetPart[payer]}
            onChange={(text) => {
              const phrase = worded(sentences.budgetPart[payer], language, text)
              put({ budgetPart: { ...sentences.budgetPart, [payer]: phrase } })
            }}
          />
        ))}
      </div>
    </details>
  )
}

interface SentenceProps {
  readonly label: string
  readonly text: string
  /** The program's own sentence: what it fills in, this one can. */
  readonly usual: Phrase
  readonly onChange: (text: string) => void
}

function Sentence({ label, text, usual, onChange }: SentenceProps): ReactElement {
  const { t } = useSpeech()
  const places = [
    ...new Set([usual.sq, usual.sr, usual.en].flatMap((one) => one.match(/\{\{\w+\}\}/g) ?? [])),
  ]
  return (
    <Textarea
      label={label}
      description={places.length > 0 ? t('formats.places', { places: places.join(' ') }) : undefined}
      rows={2}
      value={text}
      onChange={({ currentTarget: { value } }) => onChange(value.replaceAll(/\s*\n\s*/g, ' '))}
    />
  )
}
