import { useLocation } from 'wouter'
import type { EntityOf, Id } from '../../shared/model/index.ts'
import { announceMoved } from '../drafting/announcer.tsx'
import { focusKey } from '../drafting/focus.ts'
import { removeAsking } from '../drafting/removal.ts'
import { planNow } from '../drafting/text-actions.ts'
import { saveTyped } from '../drafting/typing.ts'
import { useSpeech } from '../i18n/language.ts'
import { besideInOutline, movedInOutline } from '../outline/outline-moves.ts'
import { planAddress } from '../places.ts'
import { askForTitle } from '../plan/asked-title.ts'
import { useSession } from '../plan/plan-context.ts'
import { newId } from '../state/ids.ts'
import { addChapter, addSubSection } from './sections.ts'

type Section = EntityOf<'section'>

/** What can be done with the chapters of a plan. */
export interface Sections {
  readonly addBelow: (section: Section) => void
  /** A new chapter after the one around a section, or the first that the plan shows. */
  readonly addChapter: (section: Section | null, values: Pick<Section, 'role' | 'heading'>) => void
  readonly move: (section: Section, direction: 'up' | 'down') => void
  /** @param shown the section whose page is shown */
  readonly remove: (section: Section, shown: Id) => void
}

/** Adds, moves and removes chapters and sub-chapters. */
export function useSections(): Sections {
  const { t } = useSpeech()
  const session = useSession()
  const [, navigate] = useLocation()
  const plan = () => planNow(session)
  const outermost = (id: Id): Id => {
    const { parent } = plan().entities.get(id) ?? { parent: null }
    return parent === null || parent === session.id ? id : outermost(parent)
  }
  return {
    addBelow: (section) => {
      saveTyped()
      const id = newId()
      askForTitle(id)
      session.apply(addSubSection(plan(), section, id, t('prose.section.untitled')))
    },
    addChapter: (section, values) => {
      saveTyped()
      const id = newId()
      if (values.role === 'other') askForTitle(id)
      session.apply(addChapter(plan(), section && outermost(section.id), id, values))
      navigate(planAddress(session.id, id))
    },
    move: (section, direction) => {
      saveTyped()
      session.apply(movedInOutline(plan(), section, direction))
      announceMoved(t, besideInOutline(plan(), section), section.id)
    },
    remove: (section, shown) => {
      const { id, parent } = section
      const above = parent === null || parent === session.id ? 'data' : parent
      const onRemoved = (): void => (id === shown ? navigate(planAddress(session.id, above)) : undefined)
      removeAsking({ session, id, focus: focusKey(shown, 'body'), onRemoved, always: true })
    },
  }
}
