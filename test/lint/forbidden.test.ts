import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..')

/** The sources of the program that ships: those that only build it are left out. */
const sources = ['electron', 'renderer', 'shared', 'resources'].flatMap((room) =>
  readdirSync(join(root, room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|tsx|mjs)$/.test(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !path.startsWith('electron/build/')),
)

/** What no part of the program does, with the files that may all the same. */
const forbidden: readonly (readonly [what: string, pattern: RegExp, but: readonly string[]])[] = [
  ['opens a browser', /\bopenExternal\b/, []],
  ['embeds a page', /<webview|createElement\('webview'\)|<iframe\b/, []],
  [
    'gives a page Node',
    /nodeIntegration\w*: true|contextIsolation: false|sandbox: false|webSecurity: false/,
    [],
  ],
  [
    'makes code of texts',
    // The one script allowed is a constant of no effect: the menu's, which counts as the user's doing.
    /\beval\(|new Function\(|executeJavaScript(?!\('0', true\))|dangerouslySetInnerHTML|\binsertCSS\b/,
    [],
  ],
  ['looks for updates or reports home', /\bautoUpdater\b|\bcrashReporter\b|sendBeacon|electron-updater/, []],
  [
    'asks a network',
    /from 'node:(?:https|dns|tls|dgram|http2)'|\bXMLHttpRequest\b|new WebSocket\(|\bnet\.(?:connect|request|fetch)\(/,
    [],
  ],
  // The window of the web host asks its own host, and only by an address without a host's name.
  ['fetches', /\bfetch\(/, ['renderer/state/web-bridge.ts']],
]

describe('no file of the program', () => {
  it.each(forbidden)('%s', (_what, pattern, but) => {
    const found = sources.filter((path) => pattern.test(readFileSync(join(root, path), 'utf8')))
    expect(found.filter((path) => !but.includes(path))).toEqual([])
  })
})
