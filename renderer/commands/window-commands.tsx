import { lazy, type ReactElement, Suspense, useState } from 'react'
import { useLocation } from 'wouter'
import { helpAddress, settingsAddress } from '../places.ts'
import { canZoom, zoomBy, zoomUsual } from '../settings/zoom.ts'
import { prefer, usePreferences } from '../state/preferences.ts'
import { useTourCommand } from '../tour/use-tour-command.ts'
import { useCommand } from './command-store.ts'

const Palette = lazy(() => import('./palette.tsx'))
const KeysDialog = lazy(() => import('./keys-dialog.tsx'))

/** The commands that are there on every page, and the dialogs that two of them open. */
export function WindowCommands(): ReactElement {
  const [, navigate] = useLocation()
  const [dialog, setDialog] = useState<'find' | 'keys' | null>(null)
  useCommand('find', () => setDialog('find'))
  useCommand('keys', () => setDialog('keys'))
  useCommand('settings', () => navigate(settingsAddress()))
  useCommand('help', () => navigate(helpAddress()))
  useZoomCommands()
  useTourCommand()
  const close = (): void => setDialog(null)
  return (
    <Suspense>
      {dialog === 'find' && <Palette onClose={close} />}
      {dialog === 'keys' && <KeysDialog onClose={close} />}
    </Suspense>
  )
}

function useZoomCommands(): void {
  const { zoom, projector } = usePreferences()
  useCommand('zoom-in', () => zoomBy(1), canZoom(1))
  useCommand('zoom-out', () => zoomBy(-1), canZoom(-1))
  useCommand('zoom-usual', zoomUsual, zoom !== 100)
  useCommand('projector', () => void prefer({ projector: !projector }))
}
