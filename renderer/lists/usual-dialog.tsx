import { Button, Checkbox } from '@mantine/core'
import { type ReactElement, useState } from 'react'
import { Dialog } from '../components/dialog.tsx'
import { planNow } from '../drafting/text-actions.ts'
import { useSpeech } from '../i18n/language.ts'
import page from '../plan/page.module.css'
import { usePlan, useSession } from '../plan/plan-context.ts'
import { newId } from '../state/ids.ts'
import type { ListedKind } from './listed.ts'
import classes from './lists.module.css'
import { addOffered, type Offered, offeredTo } from './usual.ts'

const lists = [
  ['institution', 'content.lists.institutions'],
  ['funding-source', 'content.lists.sources'],
  ['abbreviation', 'content.plan.abbreviations'],
] as const satisfies readonly (readonly [ListedKind, string])[]

/** Offers what the plans of municipalities usually hold and this one does not. */
export function UsualDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const { t } = useSpeech()
  const session = useSession()
  const offered = offeredTo(usePlan())
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const picked = offered.filter(({ key }) => chosen.has(key))
  const add = (): void => {
    session.apply(addOffered(planNow(session), picked, newId))
    onClose()
  }
  const toggle = (key: string, checked: boolean): void => {
    const next = new Set(chosen)
    if (checked) next.add(key)
    else next.delete(key)
    setChosen(next)
  }
  return (
    <Dialog
      title={t('lists.usual.title')}
      onClose={onClose}
      width={640}
      foot={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button variant="filled" disabled={picked.length === 0} onClick={add}>
            {t('lists.usual.add', { count: picked.length })}
          </Button>
        </>
      }
    >
      {offered.length === 0 ? (
        <p>{t('lists.usual.none')}</p>
      ) : (
        <>
          <p className={page.dim}>{t('lists.usual.hint')}</p>
          <Checkbox
            className={classes.all ?? ''}
            label={t('lists.usual.all')}
            checked={picked.length === offered.length}
            indeterminate={picked.length > 0 && picked.length < offered.length}
            onChange={({ currentTarget: { checked } }) =>
              setChosen(new Set(checked ? offered.map(({ key }) => key) : []))
            }
          />
          {lists.map(([kind, title]) => (
            <Offers
              key={kind}
              title={t(title)}
              offered={offered.filter((one) => one.kind === kind)}
              chosen={chosen}
              onToggle={toggle}
            />
          ))}
        </>
      )}
    </Dialog>
  )
}

interface OffersProps {
  readonly title: string
  readonly offered: readonly Offered[]
  readonly chosen: ReadonlySet<string>
  readonly onToggle: (key: string, checked: boolean) => void
}

function Offers({ title, offered, chosen, onToggle }: OffersProps): ReactElement | null {
  const { t } = useSpeech()
  if (offered.length === 0) return null
  return (
    <fieldset className={classes.offers}>
      <legend>{title}</legend>
      {offered.map(({ key, short, name }) => (
        <Checkbox
          key={key}
          label={short === '' ? name : t('common.labelled', { label: short, value: name })}
          checked={chosen.has(key)}
          onChange={({ currentTarget }) => onToggle(key, currentTarget.checked)}
        />
      ))}
    </fieldset>
  )
}
