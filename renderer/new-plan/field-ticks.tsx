import { Button, Checkbox } from '@mantine/core'
import type { KeyboardEvent, ReactElement } from 'react'
import { limits } from '../../shared/model/index.ts'
import { useSpeech } from '../i18n/language.ts'
import { usualLists, withField } from './draft.ts'
import classes from './new-plan.module.css'
import type { PartProps } from './part.ts'

/** The plan's fields: the usual ones to tick, and own ones to write. */
export function FieldTicks({ draft, onChange }: PartProps): ReactElement {
  const { t } = useSpeech()
  const { ownField: own = '' } = draft
  const add = (): void => onChange({ ...withField(draft, own), ownField: '' })
  const addByKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || own.trim() === '') return
    // Here Enter makes a field, not yet the plan.
    event.preventDefault()
    add()
  }
  const tick = (name: string, isOn: boolean): void =>
    onChange({
      ...draft,
      fields: draft.fields.map((field) => (field.name === name ? { ...field, isOn } : field)),
    })
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{t('newPlan.fields')}</legend>
      <div className={classes.ticks}>
        {draft.fields.map(({ name, isOn }) => (
          <Checkbox
            key={name}
            label={name}
            checked={isOn}
            onChange={({ currentTarget }) => tick(name, currentTarget.checked)}
          />
        ))}
      </div>
      <div className={classes.own}>
        <input
          className={classes.input}
          aria-label={t('newPlan.ownField')}
          placeholder={t('newPlan.ownField')}
          maxLength={limits.title}
          value={own}
          onChange={({ currentTarget }) => onChange({ ...draft, ownField: currentTarget.value })}
          onKeyDown={addByKey}
        />
        <Button onClick={add} disabled={own.trim() === ''}>
          {t('newPlan.addField')}
        </Button>
      </div>
    </fieldset>
  )
}

/** Which lists begin with the usual set of the country's municipalities. */
export function UsualTicks({ draft, onChange }: PartProps): ReactElement {
  const { t } = useSpeech()
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{t(`newPlan.usual.${draft.country}`)}</legend>
      <div className={classes.ticks}>
        {usualLists.map((list) => (
          <Checkbox
            key={list}
            label={t(`newPlan.usualLists.${list}`)}
            checked={draft.usual.includes(list)}
            onChange={({ currentTarget: { checked } }) =>
              onChange({
                ...draft,
                usual: usualLists.filter((one) => (one === list ? checked : draft.usual.includes(one))),
              })
            }
          />
        ))}
      </div>
    </fieldset>
  )
}
