import type { ReactElement } from 'react'
import { Link } from 'wouter'
import { useSpeech } from '../i18n/language.ts'
import { planAddress } from '../places.ts'
import { useOutline, useRoot } from './plan-context.ts'

/** The way to the first place at which activities are added, for tables that have none to show. */
export function WayToActivities(): ReactElement {
  const { t } = useSpeech()
  const { id } = useRoot()
  const group = useOutline().find(({ fixed }) => fixed === 'fields' || fixed === 'objectives')
  return <Link href={planAddress(id, group?.children[0]?.place ?? 'data')}>{t('overview.go')}</Link>
}
