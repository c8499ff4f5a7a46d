import { fieldsOf } from '../../shared/model/index.ts'
import { storeWoven } from '../drafting/elsewhere.ts'
import { focusKey } from '../drafting/focus.ts'
import { tell } from '../state/notices.ts'
import { useSession } from './plan-context.ts'
import { ownTitle, type Titled, titleField } from './titles.ts'

/** How an entity gets another title. */
export interface Rename {
  readonly title: string
  readonly maximumLength: number
  /** Keeps the new title, made of the one before; one that is empty or the same changes nothing. */
  to(text: string, before: string): void
}

/** Gives an entity another title. */
export function useRename(entity: Titled): Rename {
  const session = useSession()
  const name = titleField(entity)
  const title = ownTitle(entity)
  return {
    title,
    maximumLength: fieldsOf(entity.kind)[name]?.maximumLength ?? Number.MAX_SAFE_INTEGER,
    to: (text, before) => {
      const wanted = text.trim()
      if (wanted === title) return
      if (wanted === '') {
        tell({ key: 'rename', tone: 'error', say: (t) => t('plan.mustHaveTitle') })
        return
      }
      const renaming = {
        type: 'update',
        id: entity.id,
        values: { [name]: wanted },
        from: { [name]: before },
      } as const
      storeWoven(session, [renaming], focusKey(entity.id, name))
    },
  }
}
