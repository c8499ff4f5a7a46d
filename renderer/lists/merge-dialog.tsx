import { Button, Checkbox } from '@mantine/core'
import { type ReactElement, useId, useState } from 'react'
import { Dialog } from '../components/dialog.tsx'
import { announce } from '../drafting/announcer.tsx'
import { changeThenFocus, focusAfterClosing, focusKey } from '../drafting/focus.ts'
import { planNow } from '../drafting/text-actions.ts'
import { useSpeech } from '../i18n/language.ts'
import { usePlan, useSession } from '../plan/plan-context.ts'
import { type Listed, listOf, mergeListed, nameField, nameOf, shortNameOf, usesIn } from './listed.ts'
import classes from './lists.module.css'
import { countMentions } from './mentions.ts'

/** Asks into which other one is merged, and says what that changes. */
export function MergeDialog(props: { readonly from: Listed; readonly onClose: () => void }): ReactElement {
  const { from, onClose } = props
  const { t } = useSpeech()
  const session = useSession()
  const plan = usePlan()
  const [chosen, setChosen] = useState('')
  const [mentions, setMentions] = useState(false)
  const others = listOf(plan, from.kind).filter((one) => one.id !== from.id)
  const into = others.find((one) => one.id === chosen)
  const name = shortNameOf(from) || t('common.untitled')
  const count = usesIn(plan, from.kind).get(from.id)?.length ?? 0
  const named = into === undefined || from.short === shortNameOf(into) ? 0 : countMentions(plan, from.short)
  const merge = (): void => {
    if (into === undefined) return
    const focus = focusKey(into.id, nameField(into.kind))
    changeThenFocus(() => {
      session.apply(mergeListed(planNow(session), from, into, mentions && named > 0))
      onClose()
    }, focus)
    announce(t('lists.merge.done', { name: shortNameOf(into) }))
    focusAfterClosing(focus)
  }
  return (
    <Dialog
      title={t('lists.merge.title', { name })}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button variant="filled" disabled={into === undefined} onClick={merge}>
            {t('lists.merge.confirm')}
          </Button>
        </>
      }
    >
      <div className={classes.form}>
        <Target others={others} chosen={chosen} onChoose={setChosen} />
        <p>
          {count === 0 ? t('lists.merge.effectNone', { name }) : t('lists.merge.effect', { count, name })}
        </p>
        {into !== undefined && named > 0 && (
          <Checkbox
            checked={mentions}
            onChange={({ currentTarget }) => setMentions(currentTarget.checked)}
            label={t('lists.merge.mentions', { count: named, short: from.short, other: shortNameOf(into) })}
          />
        )}
      </div>
    </Dialog>
  )
}

interface TargetProps {
  readonly others: readonly Listed[]
  readonly chosen: string
  readonly onChoose: (id: string) => void
}

function Target({ others, chosen, onChoose }: TargetProps): ReactElement {
  const { t, format } = useSpeech()
  const id = useId()
  const wordsOf = (one: Listed): string =>
    one.short === '' ? nameOf(one) : t('common.labelled', { label: one.short, value: nameOf(one) })
  const byWords = others
    .map((one) => ({ id: one.id, words: wordsOf(one) }))
    .toSorted((one, other) => format.compare(one.words, other.words))
  return (
    <>
      <label htmlFor={id}>{t('lists.merge.into')}</label>
      <select
        id={id}
        data-autofocus
        className={classes.select}
        value={chosen}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        <option value="">{t('lists.merge.choose')}</option>
        {byWords.map((one) => (
          <option key={one.id} value={one.id}>
            {one.words}
          </option>
        ))}
      </select>
    </>
  )
}
