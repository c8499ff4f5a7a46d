import { Button } from '@mantine/core'
import type { ReactElement } from 'react'
import { Dialog } from '../components/dialog.tsx'
import { codedText } from '../i18n/coded.ts'
import { useSpeech } from '../i18n/language.ts'
import { useCodes, usePlan } from '../plan/plan-context.ts'
import { isTitled, titleIn } from '../plan/titles.ts'
import { type AskedRemoval, countBelow, removeNow, useAskedRemoval } from './removal.ts'

/** Asks before something goes that has others below it. */
export function RemovalDialog(): ReactElement | null {
  const asked = useAskedRemoval((state) => state.asked)
  return asked === null ? null : <Question asked={asked} />
}

function Question({ asked }: { readonly asked: AskedRemoval }): ReactElement {
  const { t } = useSpeech()
  const plan = usePlan()
  const code = useCodes().get(asked.id) ?? ''
  const entity = plan.entities.get(asked.id)
  const title = entity !== undefined && isTitled(entity) ? titleIn(plan, entity) : ''
  const close = (): void => useAskedRemoval.setState({ asked: null })
  const words = title === '' ? t('common.untitled') : title
  const named = codedText(t, code, words)
  const count = countBelow(plan, asked.id)
  return (
    <Dialog
      title={t('drafting.remove.title')}
      onClose={close}
      foot={
        <>
          <Button onClick={close}>{t('common.cancel')}</Button>
          <Button variant="filled" data-autofocus onClick={() => removeNow(asked)}>
            {t('drafting.remove.confirm')}
          </Button>
        </>
      }
    >
      <p>
        {count === 0
          ? t('drafting.remove.askAlone', { title: named })
          : t('drafting.remove.ask', { title: named, count })}
      </p>
    </Dialog>
  )
}
