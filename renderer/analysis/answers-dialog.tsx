import { Checkbox } from '@mantine/core'
import type { ReactElement } from 'react'
import { type EntityOf, entityOf, type Id, isOfKind } from '../../shared/model/index.ts'
import { Dialog } from '../components/dialog.tsx'
import { change } from '../drafting/batches.ts'
import { planNow } from '../drafting/text-actions.ts'
import { useSpeech } from '../i18n/language.ts'
import { useCodes, usePlan, useSession } from '../plan/plan-context.ts'
import { type AnswerGroup, answerGroups, toggled } from './answer-choices.ts'
import classes from './answers-dialog.module.css'

interface AnswersDialogProps {
  /** The item that is answered. */
  readonly item: Id
  readonly onClose: () => void
}

/** Chooses which objectives and activities answer an item; each tick counts at once. */
export function AnswersDialog({ item: id, onClose }: AnswersDialogProps): ReactElement | null {
  const { t } = useSpeech()
  const plan = usePlan()
  const item = entityOf(plan, id, 'swot-item')
  if (item === null) return null
  const groups = answerGroups(plan, item)
  return (
    <Dialog title={t('drafting.swot.whatAnswers')} onClose={onClose} width={680}>
      <blockquote className={classes.item}>{item.text}</blockquote>
      {groups.length === 0 && <p>{t('drafting.swot.nothingToLink')}</p>}
      {groups.map((group) => (
        <Group key={group.owner.id} group={group} item={item} />
      ))}
    </Dialog>
  )
}

interface GroupProps {
  readonly group: AnswerGroup
  readonly item: EntityOf<'swot-item'>
}

function Group({ group, item }: GroupProps): ReactElement {
  const { t } = useSpeech()
  const session = useSession()
  const codes = useCodes()
  const { owner, choices } = group
  const name = isOfKind(owner, 'field') ? owner.name : t('outline.objectives')
  const choose = (id: Id): void => {
    const plan = planNow(session)
    const answeredBy = toggled(entityOf(plan, item.id, 'swot-item')?.answeredBy ?? [], id)
    session.apply(change(plan, 'swot-item', item.id, { answeredBy }))
  }
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{name === '' ? t('common.untitled') : name}</legend>
      {choices.map(({ entity, depth }) => (
        <Checkbox
          key={entity.id}
          className={classes.choice ?? ''}
          data-depth={depth}
          checked={item.answeredBy.includes(entity.id)}
          label={t('common.coded', {
            code: codes.get(entity.id) ?? '',
            title: entity.title === '' ? t('common.untitled') : entity.title,
          })}
          onChange={() => choose(entity.id)}
        />
      ))}
    </fieldset>
  )
}
