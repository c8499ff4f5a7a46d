import { ActionIcon, Button, Menu } from '@mantine/core'
import type { ReactElement } from 'react'
import { Link, useLocation } from 'wouter'
import type { FindingCounts, PlanSummary } from '../../shared/contract/index.ts'
import { formatAmount } from '../../shared/money/index.ts'
import { Icon } from '../components/icons.tsx'
import { periodText } from '../components/period.ts'
import { StatusTag } from '../components/status-tag.tsx'
import { offsetAt } from '../i18n/clock.ts'
import { useSpeech } from '../i18n/language.ts'
import { planAddress } from '../places.ts'
import { askAhead } from '../state/open-ahead.ts'
import { FindingTags } from './finding-tags.tsx'
import { duplicate, moveToBin, savePlan, titleOf } from './library-actions.ts'
import classes from './plan-table.module.css'

interface PlanRowProps {
  readonly plan: PlanSummary
  /** Undefined until they are counted. */
  readonly counts: FindingCounts | undefined
  readonly onFollow: (plan: PlanSummary) => void
}

/** One plan of the library; a click anywhere in it opens it, which the keyboard does by the link or the button. */
export function PlanRow({ plan, counts, onFollow }: PlanRowProps): ReactElement {
  const { t, format } = useSpeech()
  const [, navigate] = useLocation()
  const address = planAddress(plan.id)
  const money = { currency: plan.currency, style: plan.numberStyle, withSign: true }
  return (
    <tr
      className={classes.row}
      onPointerEnter={loadPlanPage}
      onFocus={loadPlanPage}
      onPointerDown={({ button }) => button === 0 && askAhead(plan.id)}
      onClick={() => navigate(address)}
    >
      <td>{plan.authorityName === '' ? t('common.dash') : plan.authorityName}</td>
      <th scope="row" className={classes.titleCell}>
        <Link href={address} onClick={(event) => event.stopPropagation()}>
          {plan.title === '' ? t('common.untitled') : plan.title}
        </Link>
      </th>
      <td className={classes.nowrap}>{periodText(t, plan)}</td>
      <td>
        <StatusTag status={plan.status} />
      </td>
      <td className={classes.number}>{formatAmount(plan.total, money)}</td>
      <td>
        <FindingTags counts={counts} />
      </td>
      <td className={classes.nowrap}>{format.dateTime(plan.changedAt, offsetAt(plan.changedAt))}</td>
      <td className={classes.actions}>
        <RowActions plan={plan} onOpen={() => navigate(address)} onFollow={() => onFollow(plan)} />
      </td>
    </tr>
  )
}

/** Whoever points at a plan is about to open it; what cannot be loaded now is asked for again then. */
function loadPlanPage(): void {
  import('../plan/plan-page.tsx').catch(() => undefined)
}

interface RowActionsProps {
  readonly plan: PlanSummary
  readonly onOpen: () => void
  readonly onFollow: () => void
}

function RowActions({ plan, onOpen, onFollow }: RowActionsProps): ReactElement {
  const { t } = useSpeech()
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only keeps clicks on the buttons from the row
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above
    <div className={classes.buttons} onClick={(event) => event.stopPropagation()}>
      <Button
        size="compact-xs"
        aria-label={t('common.labelled', { label: t('library.open'), value: titleOf(t, plan) })}
        onClick={onOpen}
      >
        {t('library.open')}
      </Button>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon size="sm" aria-label={t('library.actionsFor', { title: titleOf(t, plan) })}>
            <Icon name="more" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<Icon name="plus" size={14} />} onClick={onFollow}>
            {t('library.follow')}
          </Menu.Item>
          <Menu.Item
            leftSection={<Icon name="copy" size={14} />}
            onClick={() => void duplicate(plan, t('library.copyOf', { title: titleOf(t, plan) }))}
          >
            {t('library.duplicate')}
          </Menu.Item>
          <Menu.Item leftSection={<Icon name="download" size={14} />} onClick={() => void savePlan(plan)}>
            {t('library.save')}
          </Menu.Item>
          <Menu.Item leftSection={<Icon name="bin" size={14} />} onClick={() => void moveToBin(plan)}>
            {t('library.moveToBin')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  )
}
