import type { ReactElement } from 'react'
import { kinds } from '../../shared/model/index.ts'
import { useSpeech } from '../i18n/language.ts'
import { useFormats } from '../state/formats.ts'
import { formatsFor, inLanguage } from './draft.ts'
import { Choice, Labelled } from './labelled.tsx'
import classes from './new-plan.module.css'
import type { PartProps } from './part.ts'

const { currency, language } = kinds.plan.fields

/** How the plan is laid out: its format, its currency, the languages of its papers. */
export function FormFields({ draft, onChange }: PartProps): ReactElement {
  const { t, language: own } = useSpeech()
  const formats = useFormats()
  return (
    <div className={classes.row}>
      <div className={classes.third}>
        <Labelled label={t('content.plan.format')}>
          {(control) => (
            <Choice
              control={control}
              value={draft.format}
              choices={formatsFor(draft.country, formats).map(({ id, name }) => [id, name[own]])}
              onChoose={(format) => onChange({ ...draft, format })}
            />
          )}
        </Labelled>
      </div>
      <div className={classes.quarter}>
        <Labelled label={t('content.plan.currency')}>
          {(control) => (
            <Choice
              control={control}
              value={draft.currency}
              choices={currency.choices.map((one) => [one, t(`content.plan.currencies.${one}`)])}
              onChoose={(one) => onChange({ ...draft, currency: one })}
            />
          )}
        </Labelled>
      </div>
      <LanguageFields draft={draft} onChange={onChange} />
    </div>
  )
}

/** The language of the plan, and the one into which it is translated besides. */
function LanguageFields({ draft, onChange }: Pick<PartProps, 'draft' | 'onChange'>): ReactElement {
  const { t } = useSpeech()
  return (
    <>
      <div className={classes.fourth}>
        <Labelled label={t('content.plan.language')}>
          {(control) => (
            <Choice
              control={control}
              value={draft.language}
              choices={language.choices.map((one) => [one, t(`common.languages.${one}`)])}
              onChoose={(one) => onChange(inLanguage(draft, one))}
            />
          )}
        </Labelled>
      </div>
      <div className={classes.fourth}>
        <Labelled label={t('translation.second')}>
          {(control) => (
            <Choice
              control={control}
              value={draft.secondLanguage}
              choices={[
                ['none', t('translation.noSecond')] as const,
                ...language.choices
                  .filter((one) => one !== draft.language)
                  .map((one) => [one, t(`common.languages.${one}`)] as const),
              ]}
              onChoose={(secondLanguage) => onChange({ ...draft, secondLanguage })}
            />
          )}
        </Labelled>
      </div>
    </>
  )
}
