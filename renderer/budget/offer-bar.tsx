import { Button } from '@mantine/core'
import type { ReactElement } from 'react'
import { useSpeech } from '../i18n/language.ts'
import { useCodes, useRoot } from '../plan/plan-context.ts'
import classes from './budget-page.module.css'
import { acceptOffer, declineOffer } from './desk/commands.ts'
import { useDesk, useGrid, useOfView } from './desk-context.ts'
import { focusGrid } from './grid/editing.ts'
import { itemText } from './model/cost-text.ts'

/** After a calculation was typed: it could be kept as a cost item, from which the description of the cost is made. */
export function OfferBar(): ReactElement {
  const { t } = useSpeech()
  const desk = useDesk()
  const print = useOfView((view) => view.print)
  const offer = useGrid((state) => state.offer)
  const root = useRoot()
  const codes = useCodes()
  const items = offer?.items ?? []
  const calculation = items.map((item) => itemText(root, { ...item, description: '' })).join(' + ')
  return (
    <div role="status">
      {offer !== null && (
        <div className={classes.offer}>
          <p>
            {t('budget.offer.text', {
              code: codes.get(offer.activity) ?? '',
              calculation,
              amount: print(offer.amount),
              year: offer.year,
            })}
          </p>
          <Button
            size="compact-xs"
            variant="filled"
            aria-keyshortcuts="Alt+Enter"
            onClick={() => {
              acceptOffer(desk)
              focusGrid()
            }}
          >
            {t('budget.offer.accept')}
          </Button>
          <Button
            size="compact-xs"
            onClick={() => {
              declineOffer(desk)
              focusGrid()
            }}
          >
            {t('budget.offer.decline')}
          </Button>
        </div>
      )}
    </div>
  )
}
