import { protocol } from 'electron'
import { windowFile } from '../window-files.ts'
import { isOwnAddress, scheme } from './origin.ts'

/** Tells Chromium of the program's scheme: an origin like that of https, with storage and fetch. Before `ready`. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/** Answers the scheme's addresses with files of the built window, and with nothing else. */
export function setUpProtocol(renderer: string): void {
  protocol.handle(scheme, async ({ method, url }) => {
    if (method !== 'GET' || !isOwnAddress(url)) return new Response(null, { status: 404 })
    const file = await windowFile(renderer, new URL(url).pathname)
    if (file === null) return new Response(null, { status: 404 })
    return new Response(file.body, { headers: file.headers })
  })
}
