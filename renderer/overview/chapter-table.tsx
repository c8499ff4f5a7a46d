import type { ReactElement } from 'react'
import { Link } from 'wouter'
import { severities } from '../../shared/checks/severity.ts'
import { useFindings } from '../checks/use-checks.ts'
import tables from '../components/table.module.css'
import { useSpeech } from '../i18n/language.ts'
import { isGroup, outlineOf } from '../outline/outline-nodes.ts'
import { nodeText } from '../outline/words-of.ts'
import { planAddress } from '../places.ts'
import { usePlan } from '../plan/plan-context.ts'
import classes from './overview.module.css'

/** What the checks found, chapter by chapter and field by field. */
export function ChapterTable(): ReactElement {
  const speech = useSpeech()
  const { t, format } = speech
  const plan = usePlan()
  const { byPlace } = useFindings()
  const nodes = outlineOf(plan).flatMap((node) => (isGroup(node) ? node.children : [node]))
  const found = nodes.map((node) => ({ node, findings: byPlace.get(node.place) ?? [] }))
  const rows = found.filter(({ findings }) => findings.length > 0)
  return (
    <section aria-labelledby="overview-chapters">
      <h2 id="overview-chapters" className={classes.heading}>
        {t('overview.found')}
      </h2>
      {rows.length === 0 && <p className={classes.dim}>{t('overview.nothingFound')}</p>}
      {rows.length > 0 && (
        <table className={tables.table}>
          <thead>
            <tr>
              <th scope="col">{t('overview.part')}</th>
              {severities.map((severity) => (
                <th key={severity} scope="col" className={tables.number}>
                  {t(`overview.severities.${severity}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ node, findings }) => (
              <tr key={node.place}>
                <th scope="row">
                  <Link href={planAddress(plan.id, node.place)}>{nodeText(speech, node)}</Link>
                </th>
                {severities.map((severity) => (
                  <td key={severity} className={tables.number}>
                    {format.integer(findings.filter((finding) => finding.severity === severity).length)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
