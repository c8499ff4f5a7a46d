import { ActionIcon, Button, Menu } from '@mantine/core'
import type { ReactElement } from 'react'
import { useLocation } from 'wouter'
import type { FindingCounts, PlanSummary } from '../../shared/contract/index.ts'
import { Icon } from '../components/icons.tsx'
import { TitledCells } from '../components/titled-cells.tsx'
import { useSpeech } from '../i18n/language.ts'
import { planAddress } from '../places.ts'
import { askAhead } from '../state/open-ahead.ts'
import type { SortColumn } from './arrange.ts'
import { duplicate, moveToBin, savePlan, titleOf } from './library-actions.ts'
import { PlanCell } from './plan-cell.tsx'
import classes from './plan-table.module.css'

interface PlanRowProps {
  readonly plan: PlanSummary
  /** Undefined until they are counted. */
  readonly counts: FindingCounts | undefined
  readonly columns: readonly SortColumn[]
  readonly below: ReadonlySet<SortColumn>
  readonly onFollow: (plan: PlanSummary) => void
}

/** One plan of the library; a click anywhere in it opens it, which the keyboard does by the link or the button. */
export function PlanRow({ plan, counts, columns, below, onFollow }: PlanRowProps): ReactElement {
  const [, navigate] = useLocation()
  const address = planAddress(plan.id)
  return (
    <tr
      className={classes.row}
      onPointerEnter={loadPlanPage}
      onFocus={loadPlanPage}
      onPointerDown={({ button }) => button === 0 && askAhead(plan.id)}
      onClick={() => navigate(address)}
    >
      <TitledCells
        columns={columns}
        isTitle={(column) => column === 'title'}
        isBelow={(column) => below.has(column)}
        cell={(column, isPlaced) => (
          <PlanCell key={column} plan={plan} counts={counts} column={column} isPlaced={isPlaced} />
        )}
      />
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
