import { ActionIcon } from '@mantine/core'
import type { ReactElement } from 'react'
import { Link } from 'wouter'
import type { EntityOf } from '../../shared/model/index.ts'
import { Icon } from '../components/icons.tsx'
import { focusKey } from '../drafting/focus.ts'
import { useSpeech } from '../i18n/language.ts'
import { planAddress } from '../places.ts'
import { useCodes, usePlan } from '../plan/plan-context.ts'
import { isTitled, titleIn } from '../plan/titles.ts'
import classes from './swot-answers.module.css'

type Item = EntityOf<'swot-item'>

/** By what of the plan an item is answered. */
export function SwotAnswers({ item }: { readonly item: Item }): ReactElement | null {
  const { t } = useSpeech()
  if (item.answeredBy.length === 0) return null
  return (
    <p className={classes.answers}>
      <Icon name="check" size={12} />
      {t('content.swot.answered')}
      {item.answeredBy.map((id) => (
        <Answer key={id} id={id} />
      ))}
    </p>
  )
}

/** Opens the choice of what answers an item. */
export function LinkButton(props: { readonly item: Item; readonly onAsk: () => void }): ReactElement {
  const { item, onAsk } = props
  const { t } = useSpeech()
  return (
    <ActionIcon
      size="sm"
      className={classes.link ?? ''}
      data-focus={focusKey(item.id, 'answers')}
      aria-label={t('common.labelled', { label: t('drafting.swot.link'), value: item.text })}
      title={t('drafting.swot.link')}
      onClick={onAsk}
    >
      <Icon name="link" size={14} />
    </ActionIcon>
  )
}

function Answer({ id }: { readonly id: string }): ReactElement | null {
  const { t } = useSpeech()
  const plan = usePlan()
  const codes = useCodes()
  const entity = plan.entities.get(id)
  if (entity === undefined || !isTitled(entity)) return null
  const title = titleIn(plan, entity) || t('common.untitled')
  const code = codes.get(id) ?? ''
  return (
    <Link
      href={planAddress(plan.id, id)}
      className={classes.code ?? ''}
      title={title}
      aria-label={t('common.coded', { code, title })}
    >
      {code || title}
    </Link>
  )
}
