import { Checkbox, NativeSelect } from '@mantine/core'
import type { ReactElement } from 'react'
import { useSpeech } from '../i18n/language.ts'
import { spansWith, usualSpan } from './edit.ts'
import type { PartProps } from './format-part.ts'
import classes from './formats.module.css'

const spans = ['year', 'every-year', 'whole-plan'] as const

/** How amounts are written: for which time, whether words may stand for them, whether they are told apart. */
export function CostModelPart({ format, onChange }: Pick<PartProps, 'format' | 'onChange'>): ReactElement {
  const { t } = useSpeech()
  const { costModel } = format
  const put = (some: Partial<typeof costModel>): void =>
    onChange({ ...format, costModel: { ...costModel, ...some } })
  const usual = usualSpan(costModel)
  return (
    <fieldset className={classes.part}>
      <legend>{t('formats.costs')}</legend>
      <NativeSelect
        label={t('formats.usualSpan')}
        value={usual}
        onChange={({ currentTarget: { value } }) => {
          const first = spans.find((span) => span === value)
          if (first !== undefined)
            put({ spans: [first, ...costModel.spans.filter((span) => span !== first)] })
        }}
      >
        {spans.map((span) => (
          <option key={span} value={span}>
            {t(`formats.spans.${span}`)}
          </option>
        ))}
      </NativeSelect>
      {spans
        .filter((span) => span !== usual)
        .map((span) => (
          <Checkbox
            key={span}
            label={t('formats.alsoSpan', { span: t(`formats.spans.${span}`) })}
            checked={costModel.spans.includes(span)}
            onChange={({ currentTarget: { checked } }) => put({ spans: spansWith(costModel, span, checked) })}
          />
        ))}
      <Checkbox
        label={t('formats.costWords')}
        checked={costModel.words}
        onChange={({ currentTarget: { checked } }) => put({ words: checked })}
      />
      <Checkbox
        label={t('formats.economicSplit')}
        checked={costModel.economicSplit}
        onChange={({ currentTarget: { checked } }) => put({ economicSplit: checked })}
      />
    </fieldset>
  )
}
