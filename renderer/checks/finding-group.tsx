import { type ReactElement, type ReactNode, useId } from 'react'
import { keyed } from '../components/keyed.ts'
import { useSpeech } from '../i18n/language.ts'
import type { ToldFinding } from './arrange.ts'
import classes from './checks.module.css'
import { FindingItem } from './finding-item.tsx'

interface FindingGroupProps {
  readonly title: string
  readonly findings: readonly ToldFinding[]
  readonly underRule?: boolean
  /** What can be done with all of them. */
  readonly children?: ReactNode
}

/** Findings under their heading. */
export function FindingGroup(props: FindingGroupProps): ReactElement {
  const { title, findings, underRule = false, children } = props
  const { t } = useSpeech()
  const id = useId()
  return (
    <section aria-labelledby={id} className={classes.group}>
      <div className={classes.groupHead}>
        <h2 id={id} className={classes.groupTitle}>
          {t('checks.headed', { title, number: findings.length })}
        </h2>
        {children}
      </div>
      <ul className={classes.list}>
        {keyed(findings, ({ key }) => key).map(({ key, item }) => (
          <FindingItem key={key} told={item} underRule={underRule} />
        ))}
      </ul>
    </section>
  )
}
