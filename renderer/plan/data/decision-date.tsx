import { type ReactElement, useId, useState } from 'react'
import { readDay } from '../../../shared/locales/read-day.ts'
import type { EntityOf } from '../../../shared/model/index.ts'
import { focusKey } from '../../drafting/focus.ts'
import { useSpeech } from '../../i18n/language.ts'
import classes from './data-form.module.css'
import { Row, useSavePlan } from './rows.tsx'

import { TypedField } from './typed-field.tsx'

/** The day of the decision; typed, since the browser's own field knows no Albanian and prints the month first. */
export function DecisionDate({ root }: { readonly root: EntityOf<'plan'> }): ReactElement {
  const { t, format } = useSpeech()
  const save = useSavePlan()
  const problemId = useId()
  const [isWrong, setWrong] = useState(false)
  const take = (text: string): boolean => {
    const date = text === '' ? null : readDay(text)
    const isRight = text === '' || date !== null
    setWrong(!isRight)
    if (isRight) save({ decisionDate: date })
    return isRight
  }
  return (
    <Row label={t('planData.decisionDate')}>
      {(id) => (
        <>
          <TypedField
            id={id}
            name={focusKey(root.id, 'decisionDate')}
            value={root.decisionDate === null ? '' : format.shortDate(root.decisionDate)}
            hint={t('planData.dateHint')}
            length={24}
            problemId={isWrong ? problemId : undefined}
            onTake={take}
          />
          {isWrong && (
            <p id={problemId} className={classes.problem} role="alert">
              {t('planData.noDate')}
            </p>
          )}
        </>
      )}
    </Row>
  )
}
