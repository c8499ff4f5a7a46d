import { Button } from '@mantine/core'
import type { ReactElement } from 'react'
import { useLocation } from 'wouter'
import type { ImportReport } from '../../shared/contract/index.ts'
import { kindNames } from '../../shared/model/index.ts'
import { Dialog } from '../components/dialog.tsx'
import { keyed } from '../components/keyed.ts'
import tables from '../components/table.module.css'
import { useSpeech } from '../i18n/language.ts'
import { planAddress } from '../places.ts'
import classes from './import-report-dialog.module.css'

interface ImportReportDialogProps {
  readonly report: ImportReport
  readonly onClose: () => void
}

/** What an import read, and what in the file had no place in a plan. */
export default function ImportReportDialog({ report, onClose }: ImportReportDialogProps): ReactElement {
  const { t } = useSpeech()
  const [, navigate] = useLocation()
  const foot = (
    <>
      <Button onClick={onClose}>{t('common.close')}</Button>
      <Button
        variant="filled"
        data-autofocus
        onClick={() => {
          onClose()
          navigate(planAddress(report.plan))
        }}
      >
        {t('importReport.openPlan')}
      </Button>
    </>
  )
  return (
    <Dialog title={t('importReport.title')} onClose={onClose} foot={foot} width={680}>
      <p className={classes.title}>{report.title === '' ? t('common.untitled') : report.title}</p>
      {report.known && <p className={classes.intro}>{t('importReport.known')}</p>}
      <Counts report={report} />
      <LeftOut report={report} />
    </Dialog>
  )
}

function Counts({ report }: { readonly report: ImportReport }): ReactElement {
  const { t, format } = useSpeech()
  const kinds = kindNames.filter((kind) => kind !== 'plan' && (report.counts[kind] ?? 0) > 0)
  return (
    <section>
      <h2 className={classes.heading}>{t('importReport.counts')}</h2>
      <dl className={classes.counts}>
        {kinds.map((kind) => (
          <div key={kind}>
            <dt>{t(`kinds.${kind}`)}</dt>
            <dd>{format.integer(report.counts[kind] ?? 0)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function LeftOut({ report }: { readonly report: ImportReport }): ReactElement {
  const { t } = useSpeech()
  const { leftOut } = report
  if (leftOut.length === 0) return <p className={classes.complete}>{t('importReport.nothingLeftOut')}</p>
  return (
    <section>
      <h2 className={classes.heading}>{t('importReport.leftOut')}</h2>
      <p className={classes.intro}>{t('importReport.leftOutIntro', { count: leftOut.length })}</p>
      <table className={tables.table}>
        <thead>
          <tr>
            <th scope="col">{t('importReport.place')}</th>
            <th scope="col">{t('importReport.value')}</th>
          </tr>
        </thead>
        <tbody>
          {keyed(leftOut, ({ place, value }) => `${place} ${value}`).map(
            ({ key, item: { place, value } }) => (
              <tr key={key}>
                <th scope="row" className={classes.place}>
                  {place}
                </th>
                <td>{value}</td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </section>
  )
}
