import { app, session, type WebContents } from 'electron'
import { mayLoad } from './origin.ts'

/** Refuses what no window of ours ever does: permissions, devices, downloads, loading from elsewhere. */
export function setUpSession(): void {
  const own = session.defaultSession
  own.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  own.setPermissionCheckHandler(() => false)
  own.setDevicePermissionHandler(() => false)
  own.on('will-download', (event) => event.preventDefault())
  own.webRequest.onBeforeRequest((request, answer) => answer({ cancel: !mayLoad(request.url) }))
  // Its dictionaries would be fetched from the network.
  own.setSpellCheckerEnabled(false)
  own.setSpellCheckerLanguages([])
}

/**
 * Lets Chromium find no computer by its name, whatever it wants there: it asks for dictionaries, lists and proxies of its
 * own before any window is open. Before `ready`.
 */
export function setUpNetwork(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.commandLine.appendSwitch('no-proxy-server')
  app.commandLine.appendSwitch('disable-background-networking')
}

/** Keeps every window where it began: no navigation, no new windows, no embedded guests. */
export function setUpLocks(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => stay(event, contents))
    contents.on('will-frame-navigate', (event) => stay(event, contents))
    contents.on('will-redirect', (event) => event.preventDefault())
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  })
}

/** Loading the same page again is no navigation. */
function stay(event: { readonly url: string; preventDefault(): void }, contents: WebContents): void {
  if (event.url !== contents.getURL()) event.preventDefault()
}
