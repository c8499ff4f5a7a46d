import { Button } from '@mantine/core'
import { lazy, type ReactElement, Suspense, useDeferredValue, useState } from 'react'
import { type RuleId, ruleName } from '../../shared/checks/index.ts'
import type { Plan } from '../../shared/model/index.ts'
import { Icon } from '../components/icons.tsx'
import { Waiting } from '../components/waiting.tsx'
import { useSpeech } from '../i18n/language.ts'
import { outlineOf } from '../outline/outline-nodes.ts'
import { nodeText } from '../outline/words-of.ts'
import { byChapter, byRule, chosen, countsOf, type ToldFinding } from './arrange.ts'
import classes from './checks.module.css'
import { DismissDialog } from './dismiss-dialog.tsx'
import { DismissedGroup } from './dismissed-group.tsx'
import { FilterBar } from './filter-bar.tsx'
import { FindingGroup } from './finding-group.tsx'
import { isFixable } from './plan-checks.ts'
import { headingKey } from './use-change.ts'
import { useFindings } from './use-checks.ts'
import { useFix } from './use-fix.ts'
import { useTold } from './use-told.ts'
import { useView } from './view.ts'

const ExportDialog = lazy(() => import('../document/export-dialog.tsx'))

/** Where the plan contradicts itself or lacks something, and the way to mend it. */
export default function ChecksPage(): ReactElement {
  const { t } = useSpeech()
  const { plan, findings } = useFindings()
  const told = useTold()
  const view = useView()
  const text = useDeferredValue(view.text)
  const [isExporting, setExporting] = useState(false)
  const choice = { severities: view.severities, text }
  const shown = chosen(told.open, choice)
  if (plan === null) return <Waiting />
  return (
    <>
      <div className={classes.head}>
        <h1 className={classes.title} tabIndex={-1} data-focus={headingKey}>
          {t('checks.title')}
        </h1>
        <Button leftSection={<Icon name="export" />} onClick={() => setExporting(true)}>
          {t('checks.report.open')}
        </Button>
      </div>
      <p className={classes.dim}>{t('checks.intro')}</p>
      <FilterBar counts={countsOf(findings)} />
      <p role="status" className={classes.count}>
        {findings.length === 0 ? t('checks.none') : t('checks.shown', { count: shown.length })}
      </p>
      {view.grouping === 'rule' ? (
        <ByRule shown={shown} all={told.open} />
      ) : (
        <ByChapter plan={plan} shown={shown} />
      )}
      <DismissedGroup all={chosen(told.dismissed, choice)} />
      <Suspense>
        {isExporting && <ExportDialog findings={view.grouping} onClose={() => setExporting(false)} />}
      </Suspense>
    </>
  )
}

function ByChapter(props: { readonly plan: Plan; readonly shown: readonly ToldFinding[] }): ReactElement {
  const { plan, shown } = props
  const speech = useSpeech()
  return (
    <>
      {byChapter(plan, outlineOf(plan), shown).map(({ of: node, findings }) => {
        return <FindingGroup key={node.place} title={nodeText(speech, node)} findings={findings} />
      })}
    </>
  )
}

interface ByRuleProps {
  readonly shown: readonly ToldFinding[]
  readonly all: readonly ToldFinding[]
}

function ByRule({ shown, all }: ByRuleProps): ReactElement {
  const { language } = useSpeech()
  return (
    <>
      {byRule(shown).map(({ of: rule, findings }) => (
        <FindingGroup key={rule} title={ruleName(rule, language)} findings={findings} underRule>
          <FixAll
            rule={rule}
            count={all.filter(({ finding }) => finding.rule === rule && isFixable(finding)).length}
          />
          <DismissAll rule={rule} findings={findings} />
        </FindingGroup>
      ))}
    </>
  )
}

/** Mends what can be mended of a rule, the findings that the filter hides too: the button says how many. */
function FixAll({ rule, count }: { readonly rule: RuleId; readonly count: number }): ReactElement | null {
  const { t } = useSpeech()
  const fix = useFix()
  if (count === 0) return null
  const key = `checks:fix-all-${rule}`
  return (
    <Button size="compact-xs" data-focus={key} onClick={() => fix.all(rule, key)}>
      {t('checks.fixAll', { count })}
    </Button>
  )
}

/** Lets all findings of a rule that are shown stand, for one reason. */
function DismissAll(props: {
  readonly rule: RuleId
  readonly findings: readonly ToldFinding[]
}): ReactElement | null {
  const { rule, findings } = props
  const { t } = useSpeech()
  const [isAsked, ask] = useState(false)
  if (findings.length < 2) return null
  const key = `checks:dismiss-all-${rule}`
  return (
    <>
      <Button size="compact-xs" variant="subtle" data-focus={key} onClick={() => ask(true)}>
        {t('checks.dismissAll', { count: findings.length })}
      </Button>
      {isAsked && <DismissDialog told={findings} at={key} onClose={() => ask(false)} />}
    </>
  )
}
