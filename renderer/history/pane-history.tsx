import type { ReactElement } from 'react'
import { Link } from 'wouter'
import type { Id } from '../../shared/model/index.ts'
import { useSpeech } from '../i18n/language.ts'
import { planAddress } from '../places.ts'
import { useSession } from '../plan/plan-context.ts'
import { ChangeList } from './change-list.tsx'
import { showChangesOf } from './history-view.ts'

/** What was done to one entity, beside its page. */
export default function PaneHistory({ entity }: { readonly entity: Id }): ReactElement {
  const { t } = useSpeech()
  const { id } = useSession()
  return (
    <>
      <p>
        <Link href={planAddress(id, 'history')} onClick={() => showChangesOf(id, entity)}>
          {t('document.fullHistory')}
        </Link>
      </p>
      <ChangeList entity={entity} />
    </>
  )
}
