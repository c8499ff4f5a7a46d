import { memo, type ReactElement, useId, useState } from 'react'
import { currencies } from '../../shared/money/index.ts'
import tables from '../components/table.module.css'
import { useSpeech } from '../i18n/language.ts'
import { useRoot } from '../plan/plan-context.ts'
import { WayToActivities } from '../plan/way-to-activities.tsx'
import classes from './budget-page.module.css'
import { DeskProvider, useGrid, useOfView } from './desk-context.ts'
import gridClasses from './grid/grid.module.css'
import { Grid } from './grid/grid.tsx'
import { OfferBar } from './offer-bar.tsx'
import { type PanelName, SidePanel } from './panel/side-panel.tsx'
import { type MenuPlace, RowMenu } from './row-menu.tsx'
import { StatusLine } from './status-line.tsx'
import { Toolbar } from './toolbar.tsx'
import { useNewDesk } from './use-desk.ts'

/** Pixels of a window in which the panel leaves the grid enough room. */
const roomy = 1600

/** The plan's money, cell by cell: activities and their sources by year, with all sums in sight. */
const BudgetPage = memo(function BudgetPage(): ReactElement {
  const desk = useNewDesk()
  return (
    <DeskProvider value={desk}>
      <BudgetDesk />
    </DeskProvider>
  )
})

export default BudgetPage

function BudgetDesk(): ReactElement {
  const { t } = useSpeech()
  const isEmpty = useOfView(({ rows }) => rows.every(({ type }) => type === 'heading'))
  const [panel, setPanel] = useState<PanelName | null>(() =>
    window.innerWidth < roomy ? null : 'calculator',
  )
  const [menu, setMenu] = useState<MenuPlace | null>(null)
  const hint = useId()
  if (isEmpty) {
    return (
      <div className={classes.page}>
        <Heading />
        <p className={classes.empty}>
          {t('budget.empty')} <WayToActivities />
        </p>
      </div>
    )
  }
  return (
    <div className={classes.page}>
      <div className={classes.bar}>
        <Heading />
        <Toolbar panel={panel} onPanel={setPanel} onMenu={setMenu} />
      </div>
      <div className={classes.desk}>
        <div className={gridClasses.frame}>
          <Grid hint={hint} onMenu={(left, top) => setMenu({ left, top })} />
          <OfferBar />
          <StatusLine hint={hint} />
        </div>
        {panel !== null && <SidePanel name={panel} onName={setPanel} />}
      </div>
      {menu !== null && <RowMenu place={menu} onClose={() => setMenu(null)} />}
      <Said />
    </div>
  )
}

function Heading(): ReactElement {
  const { t } = useSpeech()
  const { currency } = useRoot()
  return (
    <h1 className={classes.title}>
      {t('budget.heading')}
      <span className={classes.unit}>{t('budget.inCurrency', { sign: currencies[currency].sign })}</span>
    </h1>
  )
}

/** What screen readers hear of a change that is otherwise only seen. */
function Said(): ReactElement {
  const { t } = useSpeech()
  const said = useGrid((state) => state.said)
  return (
    <p role="status" className={tables.hidden}>
      {said?.say(t)}
    </p>
  )
}
