import type { ReactElement } from 'react'
import { childrenOf, type Entity, type EntityOf, isOfKind, type Plan } from '../../shared/model/index.ts'
import tables from '../components/table.module.css'
import { useSpeech } from '../i18n/language.ts'
import classes from './declared-list.module.css'
import { usePlan } from './plan-context.ts'
import { isTitled } from './titles.ts'

/** What the printed plan claimed of an entity and its parts; folded away, since it is no part of the draft. */
export function DeclaredList({ entity }: { readonly entity: Entity }): ReactElement | null {
  const { t } = useSpeech()
  const declared = declaredOn(usePlan(), entity)
  if (declared.length === 0) return null
  return (
    <details className={classes.declared}>
      <summary>{t('content.declared.heading', { count: declared.length })}</summary>
      <table className={tables.table}>
        <thead>
          <tr>
            <th scope="col">{t('content.declared.subject')}</th>
            <th scope="col">{t('content.declared.place')}</th>
            <th scope="col">{t('content.declared.printed')}</th>
          </tr>
        </thead>
        <tbody>
          {declared.map((one) => (
            <tr key={one.id}>
              <th scope="row" className={tables.nowrap}>
                {t(`content.declared.subjects.${one.subject}`)}
              </th>
              <td>{one.year === null ? one.place : `${one.place} ${one.year}`.trim()}</td>
              <td className={classes.printed}>{one.printed}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

/** Declared values of the entity and of all below it that has no page of its own. */
function declaredOn(plan: Plan, entity: Entity): readonly EntityOf<'declared'>[] {
  const own = childrenOf(plan, entity.id, 'declared')
  const parts = (plan.children.get(entity.id) ?? []).flatMap((id) => plan.entities.get(id) ?? [])
  const below = parts.filter((part) => !isTitled(part) && !isOfKind(part, 'declared'))
  return [...own, ...below.flatMap((part) => declaredOn(plan, part))]
}
