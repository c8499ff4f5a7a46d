import type { ReactElement } from 'react'
import { Announcer } from './announcer.tsx'
import { RemovalDialog } from './removal-dialog.tsx'
import { useFieldKeys } from './use-field-keys.ts'
import { useHeardNews } from './use-heard-news.ts'
import { useFollowSteps, useKeepFocus } from './use-keep-focus.ts'
import { useSaveOnLeaving } from './use-save-on-leaving.ts'

/** What writing in a plan needs once a window: nothing typed is lost, the focus neither, and what changes is heard. */
export function DraftingDesk(): ReactElement {
  useSaveOnLeaving()
  useFieldKeys()
  useKeepFocus()
  useFollowSteps()
  useHeardNews()
  return (
    <>
      <Announcer />
      <RemovalDialog />
    </>
  )
}
