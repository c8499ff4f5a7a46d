import { NativeSelect, NumberInput } from '@mantine/core'
import type { ReactElement } from 'react'
import { formatLimits, type NewPlan } from '../../shared/formats/index.ts'
import { formatAmount } from '../../shared/money/index.ts'
import { useSpeech } from '../i18n/language.ts'
import type { PartProps } from './format-part.ts'
import classes from './formats.module.css'
import { newPlanSettings } from './part-settings.ts'
import { SettingFields } from './setting-fields.tsx'

const styles: readonly NewPlan['numberStyle'][] = ['dot-comma', 'comma-dot', 'space-comma', 'sign-dot-comma']
/** Minor units, to show a style by. */
const example = 123_456_700

/** With what a new plan of the format begins, and on which paper its table is printed. */
export function NewPlanPart({ format, language, onChange }: PartProps): ReactElement {
  const { t } = useSpeech()
  const { newPlan, activityTable } = format
  const put = (some: Partial<NewPlan>): void => onChange({ ...format, newPlan: { ...newPlan, ...some } })
  return (
    <fieldset className={classes.part}>
      <legend>{t('formats.newPlan')}</legend>
      <SettingFields of={newPlan} settings={newPlanSettings} language={language} onChange={put} />
      <div className={classes.group}>
        <NumberInput
          label={t('formats.planYears')}
          min={1}
          max={formatLimits.years}
          value={newPlan.years}
          onChange={(years) => typeof years === 'number' && put({ years })}
        />
        <NativeSelect
          label={t('content.plan.numberStyle')}
          value={newPlan.numberStyle}
          onChange={({ currentTarget: { value } }) => {
            const numberStyle = styles.find((style) => style === value)
            if (numberStyle !== undefined) put({ numberStyle })
          }}
        >
          {styles.map((style) => (
            <option key={style} value={style}>
              {formatAmount(example, { currency: newPlan.currency, style, withSign: true })}
            </option>
          ))}
        </NativeSelect>
        <NativeSelect
          label={t('formats.paper')}
          value={activityTable.papers[0]}
          onChange={({ currentTarget: { value } }) => {
            const papers = value === 'A3' ? (['A3', 'A4'] as const) : (['A4', 'A3'] as const)
            onChange({ ...format, activityTable: { ...activityTable, papers } })
          }}
        >
          <option value="A4">{t('exporting.papers.A4')}</option>
          <option value="A3">{t('exporting.papers.A3')}</option>
        </NativeSelect>
      </div>
    </fieldset>
  )
}
