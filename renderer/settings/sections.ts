import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import type { Translate } from '../i18n/language.ts'

/** One block of the settings page. */
export interface SettingsSection {
  /** Part of the address, so that other pages can lead to it. */
  readonly id: string
  readonly title: (t: Translate) => string
  readonly Content: ComponentType | LazyExoticComponent<ComponentType>
}

/** Every block, in the order of the page. */
export const settingsSections: readonly SettingsSection[] = [
  { id: 'look', title: (t) => t('settings.look.title'), Content: lazy(() => import('./look-section.tsx')) },
  { id: 'work', title: (t) => t('settings.work.title'), Content: lazy(() => import('./work-section.tsx')) },
  {
    id: 'backups',
    title: (t) => t('keeping.backups.title'),
    Content: lazy(() => import('./backups-section.tsx')),
  },
  {
    id: 'formats',
    title: (t) => t('formats.title'),
    Content: lazy(() => import('../formats/formats-section.tsx')),
  },
  {
    id: 'licences',
    title: (t) => t('licences.title'),
    Content: lazy(() => import('./licences-section.tsx')),
  },
]
