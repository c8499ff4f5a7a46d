import { Button } from '@mantine/core'
import { type ReactElement, useState } from 'react'
import { Link } from 'wouter'
import { useSpeech } from '../i18n/language.ts'
import { planAddress } from '../places.ts'
import { usePlan } from '../plan/plan-context.ts'
import { pageOf, type ToldFinding } from './arrange.ts'
import classes from './checks.module.css'
import { DismissDialog } from './dismiss-dialog.tsx'
import { FindingWords } from './finding-words.tsx'
import { focusOnFinding } from './jump.ts'
import { isFixable } from './plan-checks.ts'
import { SeverityTag } from './severity-tag.tsx'
import { useFix } from './use-fix.ts'

interface FindingItemProps {
  readonly told: ToldFinding
  /** Whether the heading above names the rule already. */
  readonly underRule: boolean
}

/** One finding: what is wrong, where, the way there, the mending where it is safe, and letting it stand. */
export function FindingItem({ told, underRule }: FindingItemProps): ReactElement {
  return (
    <li className={classes.finding}>
      <SeverityTag severity={told.finding.severity} />
      <FindingWords told={told} underRule={underRule} />
      <FindingActions told={told} />
    </li>
  )
}

function FindingActions({ told }: { readonly told: ToldFinding }): ReactElement {
  const { t } = useSpeech()
  const plan = usePlan()
  const fix = useFix()
  const [isAsked, ask] = useState(false)
  const { finding, key, message } = told
  const named = (label: string): string => t('common.labelled', { label, value: message })
  return (
    <div className={classes.actions}>
      {isFixable(finding) && (
        <Button size="compact-xs" data-focus={`${key}:fix`} onClick={() => fix.one(key, `${key}:fix`)}>
          {t('checks.fix')}
        </Button>
      )}
      <Button
        size="compact-xs"
        variant="subtle"
        data-focus={`${key}:dismiss`}
        aria-label={named(t('checks.dismiss'))}
        onClick={() => ask(true)}
      >
        {t('checks.dismiss')}
      </Button>
      <Link
        href={planAddress(plan.id, pageOf(plan, finding))}
        className={classes.jump ?? ''}
        aria-label={named(t('checks.jump'))}
        data-focus={`${key}:jump`}
        onClick={() => focusOnFinding(plan.id, finding)}
      >
        {t('checks.jump')}
      </Link>
      {isAsked && <DismissDialog told={[told]} at={`${key}:dismiss`} onClose={() => ask(false)} />}
    </div>
  )
}
