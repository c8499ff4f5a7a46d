import { useLocation } from 'wouter'
import type { Entity, Plan } from '../../shared/model/index.ts'
import { type Found, useFinder } from '../commands/finders.ts'
import { folded, hasWords, wordsIn } from '../commands/folded.ts'
import { firstShown, focusKey, focusWhenShown } from '../drafting/focus.ts'
import { planNow } from '../drafting/text-actions.ts'
import { formatIn } from '../formats/made-formats.ts'
import { useSpeech } from '../i18n/language.ts'
import { planAddress } from '../places.ts'
import { valueTextsIn } from '../prose/use-value-texts.ts'
import { type FoundEntity, findEntities } from './find-entities.ts'
import { keptOf } from './kept.ts'
import { pageOfEntity } from './page-of.ts'
import { useSession } from './plan-context.ts'
import { isTitled, titleIn } from './titles.ts'

/** Characters on each side of the first word found. */
const around = 60

/** Lets the palette find what the open plan says. */
export function PlanFinder(): null {
  const { t } = useSpeech()
  const session = useSession()
  const [, navigate] = useLocation()
  useFinder((query) => {
    // Only now: what is searched costs more than the plan changes.
    const plan = planNow(session)
    const codes = keptOf(session).codes(plan, formatIn(plan))
    const say = valueTextsIn(session, plan)
    const words = wordsIn(query)
    return findEntities(plan, codes, words, say).map((hit): Found => {
      const entity = plan.entities.get(hit.id)
      const title = entity === undefined ? hit.text : titleOf(plan, entity, hit)
      return {
        key: hit.id,
        code: codes.get(hit.id) ?? '',
        title: title || t('common.untitled'),
        kind: t(`commands.kinds.${hit.kind}`),
        excerpt: hasWords(title, words) ? '' : excerptOf(hit.text, words),
        keys: '',
        go: () => {
          navigate(planAddress(plan.id, pageOfEntity(plan, hit.id) ?? 'data'))
          focusLater(hit)
        },
      }
    })
  })
  return null
}

function titleOf(plan: Plan, entity: Entity, { text }: FoundEntity): string {
  return isTitled(entity) ? titleIn(plan, entity) : text.slice(0, 2 * around)
}

function excerptOf(text: string, words: readonly string[]): string {
  const at = Math.max(0, folded(text).indexOf(words[0] ?? ''))
  const start = Math.max(0, at - around)
  const end = Math.min(text.length, at + around)
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`
}

/** Puts the focus on the value that has the words, once its page is shown. */
function focusLater({ id, field }: Pick<FoundEntity, 'id' | 'field'>): void {
  focusWhenShown(() => firstShown([focusKey(id, field), focusKey(id)]))
}
