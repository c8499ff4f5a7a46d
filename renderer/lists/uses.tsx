import { type ReactElement, useId, useState } from 'react'
import { Link } from 'wouter'
import { codedText } from '../i18n/coded.ts'
import { useSpeech } from '../i18n/language.ts'
import { planAddress } from '../places.ts'
import page from '../plan/page.module.css'
import { useCodes, usePlan } from '../plan/plan-context.ts'
import { isTitled, titleIn } from '../plan/titles.ts'
import classes from './lists.module.css'

/** How often something is used; opened, the places, each a way there. */
export function Uses(props: { readonly name: string; readonly pages: readonly string[] }): ReactElement {
  const { name, pages } = props
  const { t } = useSpeech()
  const plan = usePlan()
  const codes = useCodes()
  const id = useId()
  const [open, setOpen] = useState(false)
  if (pages.length === 0) return <span className={page.dim}>{t('lists.unused')}</span>
  const uses = t('lists.usedTimes', { count: pages.length })
  const wordsOf = (place: string): string => {
    const entity = plan.entities.get(place)
    const title = entity !== undefined && isTitled(entity) ? titleIn(plan, entity) : t('outline.data')
    return codedText(t, codes.get(place) ?? '', title || t('common.untitled'))
  }
  return (
    <>
      <button
        type="button"
        className={classes.uses}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={t('lists.showUses', { name, uses })}
        onClick={() => setOpen(!open)}
      >
        {uses}
      </button>
      {open && (
        <ul id={id} className={classes.places}>
          {pages.map((place) => (
            <li key={place}>
              <Link href={planAddress(plan.id, place)}>{wordsOf(place)}</Link>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
