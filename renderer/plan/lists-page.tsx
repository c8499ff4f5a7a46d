import type { ReactElement, ReactNode } from 'react'
import { childrenOf } from '../../shared/model/index.ts'
import tables from '../components/table.module.css'
import { useSpeech } from '../i18n/language.ts'
import classes from './page.module.css'
import { usePlan } from './plan-context.ts'

interface ListRow {
  readonly id: string
  readonly cells: readonly [string, ...string[]]
}

/** The bodies, sources and abbreviations that the plan names. */
export function ListsPage(): ReactElement {
  const { t, format } = useSpeech()
  const plan = usePlan()
  const institutions = childrenOf(plan, plan.id, 'institution').map(({ id, name, short, type }): ListRow => {
    return { id, cells: [name, short, t(`content.lists.institutionTypes.${type}`)] }
  })
  const sources = childrenOf(plan, plan.id, 'funding-source').map(({ id, name, short, type }): ListRow => {
    return { id, cells: [name, short, t(`content.lists.sourceTypes.${type}`)] }
  })
  const abbreviations = childrenOf(plan, plan.id, 'abbreviation')
    .toSorted((a, b) => format.compare(a.short, b.short))
    .map(({ id, short, long }): ListRow => ({ id, cells: [short, long] }))
  const named = [t('content.lists.name'), t('content.lists.short'), t('content.lists.type')]
  return (
    <>
      <h1 className={classes.title}>{t('outline.lists')}</h1>
      <List title={t('content.lists.institutions')} heads={named} rows={institutions} />
      <List title={t('content.lists.sources')} heads={named} rows={sources} />
      <List
        title={t('content.plan.abbreviations')}
        heads={[t('content.plan.short'), t('content.plan.long')]}
        rows={abbreviations}
      />
    </>
  )
}

interface ListProps {
  readonly title: string
  readonly heads: readonly string[]
  readonly rows: readonly ListRow[]
}

function List({ title, heads, rows }: ListProps): ReactElement {
  const { t } = useSpeech()
  const table: ReactNode = (
    <table className={tables.table}>
      <caption className={tables.hidden}>{title}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, cells: [first, ...rest] }) => (
          <tr key={id}>
            <th scope="row">{first}</th>
            {rest.map((cell, index) => (
              <td key={heads[index + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
  return (
    <section className={classes.section}>
      <h2 className={classes.heading}>{title}</h2>
      {rows.length === 0 ? <p className={classes.dim}>{t('common.nothing')}</p> : table}
    </section>
  )
}
