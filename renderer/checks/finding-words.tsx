import type { ReactElement, ReactNode } from 'react'
import { ruleName } from '../../shared/checks/index.ts'
import { checkWords } from '../../shared/locales/checks/index.ts'
import { useSpeech } from '../i18n/language.ts'
import type { ToldFinding } from './arrange.ts'
import classes from './checks.module.css'

interface FindingWordsProps {
  readonly told: ToldFinding
  /** Whether the heading above names the rule already. */
  readonly underRule: boolean
  /** What else is said of it. */
  readonly children?: ReactNode
}

/** What a finding says, and where it stands. */
export function FindingWords({ told, underRule, children }: FindingWordsProps): ReactElement {
  const { language } = useSpeech()
  const { finding, place, message } = told
  const cell = checkWords(language).terms[finding.place.cell]
  const places = [place, cell, underRule ? '' : ruleName(finding.rule, language)]
  return (
    <div className={classes.words}>
      <p>{message}</p>
      <p className={classes.place}>{places.filter((part) => part !== '').join(' · ')}</p>
      {children}
    </div>
  )
}
