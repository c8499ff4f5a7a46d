import { Button } from '@mantine/core'
import type { ReactElement } from 'react'
import { useLocation } from 'wouter'
import { type EntityOf, entityOf, type Id } from '../../shared/model/index.ts'
import { Icon } from '../components/icons.tsx'
import { changeThenFocus, focusKey } from '../drafting/focus.ts'
import { useSpeech } from '../i18n/language.ts'
import { planAddress } from '../places.ts'
import { usePlan } from '../plan/plan-context.ts'
import classes from './activity-form.module.css'
import { useTree } from './use-tree.ts'

/** Above the form of an activity: another one after it, a copy of it, or its end. */
export function ActivityTools({ activity }: { readonly activity: EntityOf<'activity'> }): ReactElement {
  const { t } = useSpeech()
  const plan = usePlan()
  const tree = useTree()
  const [, navigate] = useLocation()
  const go = (id: Id | null): void => {
    if (id !== null) changeThenFocus(() => navigate(planAddress(plan.id, id)), focusKey(id, 'title'))
  }
  const result = entityOf(plan, activity.parent, 'result')
  // An untitled result has no page that the outline would show.
  const above = result === null || result.title !== '' ? activity.parent : result.parent
  return (
    <div className={classes.tools}>
      <Button
        leftSection={<Icon name="plus" size={14} />}
        data-focus={focusKey(activity.id, 'add')}
        onClick={() => go(tree.addAfter(activity.id))}
      >
        {t('drafting.tree.addAfter')}
      </Button>
      <Button leftSection={<Icon name="copy" size={14} />} onClick={() => go(tree.duplicate(activity.id))}>
        {t('drafting.tree.duplicate')}
      </Button>
      <Button
        leftSection={<Icon name="bin" size={14} />}
        onClick={() => tree.remove(activity.id, () => go(above))}
      >
        {t('drafting.tree.remove')}
      </Button>
    </div>
  )
}
