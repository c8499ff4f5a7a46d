import type { ReactElement } from 'react'
import type { Id } from '../../shared/model/index.ts'
import { SeverityTag } from '../checks/severity-tag.tsx'
import { useFindingsAt, useFindingsUnder, useFound } from '../checks/use-mark.ts'
import { keyed } from '../components/keyed.ts'
import { useSpeech } from '../i18n/language.ts'
import classes from './side-pane.module.css'

/** The findings at an entity and below it. */
export function PaneFindings({ entity }: { readonly entity: Id }): ReactElement {
  const { t, language } = useSpeech()
  const under = useFindingsUnder(entity)
  const at = useFindingsAt(entity)
  const tell = useFound((state) => state.tell)
  const findings = under.length === 0 ? at : under
  if (findings.length === 0) return <p className={classes.hint}>{t('document.noFindings')}</p>
  return (
    <ul className={classes.findings}>
      {keyed(findings, (finding) => `${finding.entity} ${finding.rule} ${finding.fingerprint}`).map(
        ({ key, item }) => (
          <li key={key}>
            <SeverityTag severity={item.severity} /> {tell(item, language)}
          </li>
        ),
      )}
    </ul>
  )
}
