import { Button } from '@mantine/core'
import { type ReactElement, useRef } from 'react'
import { Icon } from '../components/icons.tsx'
import tables from '../components/table.module.css'
import { insertion } from '../drafting/batches.ts'
import { changeThenFocus, focusKey } from '../drafting/focus.ts'
import { planNow } from '../drafting/text-actions.ts'
import { saveTyped } from '../drafting/typing.ts'
import { useSpeech } from '../i18n/language.ts'
import page from '../plan/page.module.css'
import { usePlan, useSession } from '../plan/plan-context.ts'
import { newId } from '../state/ids.ts'
import { ListRow } from './list-row.tsx'
import { firstField, type Listed, type ListedKind, listOf, usesIn } from './listed.ts'
import classes from './lists.module.css'
import { useListDrag } from './use-list-drag.ts'

interface ListTableProps {
  readonly kind: ListedKind
  readonly title: string
  readonly onMerge: (one: Listed) => void
}

/** One list of the plan, written in its table. */
export function ListTable({ kind, title, onMerge }: ListTableProps): ReactElement {
  const { t } = useSpeech()
  const plan = usePlan()
  const session = useSession()
  const table = useRef<HTMLTableElement>(null)
  const drag = useListDrag(table, kind)
  const all = listOf(plan, kind)
  const uses = usesIn(plan, kind)
  const name = t(kind === 'abbreviation' ? 'content.plan.long' : 'content.lists.name')
  const short = t('content.lists.short')
  const add = (): void => {
    saveTyped()
    const id = newId()
    const last = { parent: plan.id, before: null }
    changeThenFocus(
      () => session.apply(insertion(planNow(session), kind, last, [{ id, values: {} }])),
      focusKey(id, firstField(kind)),
    )
  }
  const heads = kind === 'abbreviation' ? [short, name] : [name, short, t('content.lists.type')]
  return (
    <section className={page.section}>
      <h2 className={page.heading}>{title}</h2>
      {all.length === 0 ? (
        <p className={page.dim}>{t('common.nothing')}</p>
      ) : (
        <table ref={table} className={`${tables.table} ${classes.table}`} data-kind={kind}>
          <caption className={tables.hidden}>{title}</caption>
          <Heads heads={[...heads, t('lists.used')]} />
          <tbody
            data-drop-area={kind}
            data-drop-end={(drag.over !== null && drag.over.before === null) || undefined}
          >
            {all.map((one, index) => (
              <ListRow
                key={one.id}
                one={one}
                uses={uses.get(one.id) ?? []}
                labels={{ name, short }}
                above={all[index - 1] ?? null}
                below={all[index + 1] ?? null}
                drag={drag}
                onMerge={all.length > 1 ? onMerge : null}
              />
            ))}
          </tbody>
        </table>
      )}
      <Button
        variant="subtle"
        data-focus={focusKey(plan.id, `add-${kind}`)}
        leftSection={<Icon name="plus" size={14} />}
        onClick={add}
      >
        {t(`lists.add.${kind}`)}
      </Button>
    </section>
  )
}

function Heads({ heads }: { readonly heads: readonly string[] }): ReactElement {
  return (
    <thead>
      <tr>
        {heads.map((head) => (
          <th key={head} scope="col">
            {head}
          </th>
        ))}
        <td />
      </tr>
    </thead>
  )
}
