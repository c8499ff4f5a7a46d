import { Button } from '@mantine/core'
import { type ReactElement, useState } from 'react'
import { defaultFormat, formatOf, type PlanFormat } from '../../shared/formats/index.ts'
import type { EntityOf } from '../../shared/model/index.ts'
import { Dialog } from '../components/dialog.tsx'
import { focusKey } from '../drafting/focus.ts'
import { useSpeech } from '../i18n/language.ts'
import data from '../plan/data/data-form.module.css'
import { Row, useSavePlan } from '../plan/data/rows.tsx'
import { usePlan } from '../plan/plan-context.ts'
import { useFormats } from '../state/formats.ts'
import classes from './formats.module.css'
import { hiddenLines, newlyHidden } from './hidden-lines.ts'
import { HiddenList } from './hidden-list.tsx'
import { phraseText } from './made-formats.ts'

/** The format of the plan. What another one would not show is said before it is taken, and stays in the plan. */
export function FormatRow({ root }: { readonly root: EntityOf<'plan'> }): ReactElement {
  const { t, language } = useSpeech()
  const plan = usePlan()
  const formats = useFormats()
  const save = useSavePlan()
  const [asked, ask] = useState<PlanFormat | null>(null)
  const now = formatOf(root.format, formats)
  const choose = (id: string): void => {
    const to = formats.find((format) => format.id === id)
    if (to === undefined) return
    if (newlyHidden(plan, now ?? defaultFormat, to).length > 0) ask(to)
    else save({ format: id })
  }
  return (
    <Row label={t('content.plan.format')}>
      {(id) => (
        <>
          <select
            id={id}
            className={data.select}
            data-focus={focusKey(root.id, 'format')}
            value={root.format}
            onChange={({ currentTarget }) => choose(currentTarget.value)}
          >
            {now === null && <option value={root.format}>{root.format}</option>}
            {formats.map((format) => (
              <option key={format.id} value={format.id}>
                {phraseText(format.name, language)}
              </option>
            ))}
          </select>
          <Below root={root} format={now} />
          {asked !== null && (
            <Question
              to={asked}
              from={now ?? defaultFormat}
              onAnswer={(yes) => {
                if (yes) save({ format: asked.id })
                ask(null)
              }}
            />
          )}
        </>
      )}
    </Row>
  )
}

interface BelowProps {
  readonly root: EntityOf<'plan'>
  readonly format: PlanFormat | null
}

/** What the plan has and its format does not show; that nobody knows the format. */
function Below({ root, format }: BelowProps): ReactElement | null {
  const { t, language } = useSpeech()
  const plan = usePlan()
  if (format === null) {
    const used = phraseText(defaultFormat.name, language)
    return <p className={classes.warning}>{t('formats.unknown', { format: root.format, used })}</p>
  }
  const hidden = hiddenLines(plan, format)
  if (hidden.length === 0) return null
  return (
    <details className={classes.hidden}>
      <summary>{t('formats.hiddenNow')}</summary>
      <HiddenList lines={hidden} />
    </details>
  )
}

interface QuestionProps {
  readonly from: PlanFormat
  readonly to: PlanFormat
  readonly onAnswer: (yes: boolean) => void
}

function Question({ from, to, onAnswer }: QuestionProps): ReactElement {
  const { t, language } = useSpeech()
  const plan = usePlan()
  return (
    <Dialog
      title={t('formats.change')}
      onClose={() => onAnswer(false)}
      foot={
        <>
          <Button onClick={() => onAnswer(false)}>{t('common.cancel')}</Button>
          <Button variant="filled" data-autofocus onClick={() => onAnswer(true)}>
            {t('formats.changeNow')}
          </Button>
        </>
      }
    >
      <p>{t('formats.willHide', { format: phraseText(to.name, language) })}</p>
      <HiddenList lines={newlyHidden(plan, from, to)} />
      <p>{t('formats.kept')}</p>
    </Dialog>
  )
}
