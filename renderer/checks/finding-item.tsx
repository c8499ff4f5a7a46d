import { Button } from '@mantine/core'
import type { ReactElement } from 'react'
import { Link } from 'wouter'
import { type Finding, type MessageLanguage, ruleName } from '../../shared/checks/index.ts'
import { checkWords } from '../../shared/locales/checks/index.ts'
import { useSpeech } from '../i18n/language.ts'
import { planAddress } from '../places.ts'
import { usePlan } from '../plan/plan-context.ts'
import { pageOf, type ToldFinding } from './arrange.ts'
import classes from './checks.module.css'
import { focusOnFinding } from './jump.ts'
import { isFixable } from './plan-checks.ts'
import { SeverityTag } from './severity-tag.tsx'
import { useFix } from './use-fix.ts'

interface FindingItemProps {
  readonly told: ToldFinding
  /** Whether the heading above names the rule already. */
  readonly underRule: boolean
}

/** One finding: what is wrong, where, the way there and, where it is safe, the mending. */
export function FindingItem({ told, underRule }: FindingItemProps): ReactElement {
  const { language } = useSpeech()
  const { finding, place, message } = told
  const places = [place, findingCell(finding, language), underRule ? '' : ruleName(finding.rule, language)]
  return (
    <li className={classes.finding}>
      <SeverityTag severity={finding.severity} />
      <div className={classes.words}>
        <p>{message}</p>
        <p className={classes.place}>{places.filter((part) => part !== '').join(' · ')}</p>
      </div>
      <FindingActions told={told} />
    </li>
  )
}

/** The name of the cell at which a finding stands. */
function findingCell({ place }: Finding, language: MessageLanguage): string {
  return checkWords(language).terms[place.cell]
}

function FindingActions({ told }: { readonly told: ToldFinding }): ReactElement {
  const { t } = useSpeech()
  const plan = usePlan()
  const fix = useFix()
  const { finding, key, message } = told
  return (
    <div className={classes.actions}>
      {isFixable(finding) && (
        <Button size="compact-xs" data-focus={`${key}:fix`} onClick={() => fix.one(key, `${key}:fix`)}>
          {t('checks.fix')}
        </Button>
      )}
      <Link
        href={planAddress(plan.id, pageOf(plan, finding))}
        className={classes.jump ?? ''}
        aria-label={t('common.labelled', { label: t('checks.jump'), value: message })}
        data-focus={`${key}:jump`}
        onClick={() => focusOnFinding(finding)}
      >
        {t('checks.jump')}
      </Link>
    </div>
  )
}
