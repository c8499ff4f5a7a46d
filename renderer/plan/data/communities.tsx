import { ActionIcon, Button } from '@mantine/core'
import { type ReactElement, type RefObject, useId, useRef, useState } from 'react'
import { childrenOf, type EntityOf, fieldsOf, type Id } from '../../../shared/model/index.ts'
import { useMark } from '../../checks/use-mark.ts'
import form from '../../components/form.module.css'
import { Icon } from '../../components/icons.tsx'
import { announce, announceMoved } from '../../drafting/announcer.tsx'
import { change, insertion, relocation, removal } from '../../drafting/batches.ts'
import { changeThenFocus, focusKey } from '../../drafting/focus.ts'
import { planNow } from '../../drafting/text-actions.ts'
import { TextField } from '../../drafting/text-field.tsx'
import { tidyLine } from '../../drafting/tidy.ts'
import { useSpeech } from '../../i18n/language.ts'
import { newId } from '../../state/ids.ts'
import { usePlan, useSession } from '../plan-context.ts'
import classes from './data-form.module.css'

/** What parts several that are typed at once: `rom, ashkali dhe egjiptian`. */
const between = /[,;]|\s(?:dhe|and)\s/

const maximumLength = fieldsOf('community').name?.maximumLength ?? 0

/** The communities that the plan is for: written in place, added at the end, moved by Alt and the arrows. */
export function Communities(): ReactElement {
  const { t } = useSpeech()
  const labelId = useId()
  const session = useSession()
  const plan = usePlan()
  const input = useRef<HTMLInputElement>(null)
  const communities = childrenOf(plan, plan.id, 'community')
  const remove = (id: Id): void => {
    session.apply(removal(planNow(session), [id]))
    input.current?.focus()
    announce(t('drafting.named.removed'))
  }
  const move = (index: number, by: 1 | -1): void => {
    const { id } = communities[index] ?? {}
    const before = communities[by === 1 ? index + 2 : index - 1]?.id ?? null
    if (id === undefined || (by === -1 && index === 0)) return
    const batch = relocation(planNow(session), id, { parent: plan.id, before })
    if (batch.length === 0) return
    changeThenFocus(() => session.apply(batch), focusKey(id, 'name'), 'end')
    announceMoved(t, childrenOf(planNow(session), plan.id, 'community'), id)
  }
  return (
    <div className={form.row}>
      <span id={labelId} className={form.label}>
        {t('content.plan.communities')}
      </span>
      <div>
        <ul className={classes.list} aria-labelledby={labelId}>
          {communities.map((community, index) => (
            <Community
              key={community.id}
              community={community}
              onRemove={() => remove(community.id)}
              onMove={(by) => move(index, by)}
            />
          ))}
        </ul>
        <NewCommunity input={input} />
      </div>
    </div>
  )
}

interface CommunityProps {
  readonly community: EntityOf<'community'>
  readonly onRemove: () => void
  readonly onMove: (by: 1 | -1) => void
}

function Community({ community, onRemove, onMove }: CommunityProps): ReactElement {
  const { t } = useSpeech()
  const { id, name } = community
  return (
    <li className={classes.item}>
      <TextField
        name={focusKey(id, 'name')}
        label={t('planData.community')}
        value={name}
        save={(plan, text) => change(plan, 'community', id, { name: text })}
        maximumLength={maximumLength}
        mark={useMark(id)}
        onKeyDown={(event) => {
          if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
          event.preventDefault()
          onMove(event.key === 'ArrowUp' ? -1 : 1)
        }}
      />
      <ActionIcon size="sm" aria-label={t('planData.removeCommunity', { name })} onClick={onRemove}>
        <Icon name="close" size={14} />
      </ActionIcon>
    </li>
  )
}

function NewCommunity({ input }: { readonly input: RefObject<HTMLInputElement | null> }): ReactElement {
  const { t } = useSpeech()
  const session = useSession()
  const [typed, setTyped] = useState('')
  const add = (): void => {
    const names = typed
      .split(between)
      .map(tidyLine)
      .filter((name) => name !== '')
    if (names.length === 0) return
    const plan = planNow(session)
    const place = { parent: plan.id, before: null }
    const added = names.map((name) => ({ id: newId(), values: { name } }))
    session.apply(insertion(plan, 'community', place, added))
    setTyped('')
  }
  return (
    <div className={classes.own}>
      <input
        ref={input}
        className={classes.input}
        aria-label={t('planData.newCommunity')}
        placeholder={t('planData.newCommunity')}
        maxLength={maximumLength}
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        onKeyDown={({ key }) => {
          if (key === 'Enter') add()
        }}
        // Whoever goes on has not meant to throw it away.
        onBlur={({ currentTarget: { parentElement }, relatedTarget }) => {
          if (parentElement?.contains(relatedTarget) !== true) add()
        }}
      />
      <Button
        onClick={() => {
          add()
          input.current?.focus()
        }}
        disabled={typed.trim() === ''}
      >
        {t('planData.addCommunity')}
      </Button>
    </div>
  )
}
