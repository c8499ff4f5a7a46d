import { mkdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { expect } from 'vitest'

const screenshots = join(import.meta.dirname, '..', '..', '..', 'out', 'screenshots')
const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** A window of the program in one of its hosts, with a library and a folder of its own. */
export interface ProgramWindow {
  readonly host: 'web' | 'desktop'
  readonly page: Page
  /** Where the exported papers end up. */
  readonly papers: string
  /** Everything that the window complained of: errors and warnings of its console, uncaught errors, refusals of its policy. */
  readonly complaints: readonly string[]
  /** Puts the papers of a finished export into `papers` if the host has not, and answers their paths. */
  readonly collectPapers: () => Promise<readonly string[]>
  readonly close: () => Promise<void>
}

/** Where a page's requests may go besides its host: what it holds itself. */
const ownSchemes = ['data:', 'blob:', 'about:', 'devtools:']

/**
 * Keeps what a page complains of from now on.
 * @param host the only origin that its requests may go to
 */
export function listenForComplaints(page: Page, host: string): readonly string[] {
  const complaints: string[] = []
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (!ownSchemes.includes(url.protocol) && !url.href.startsWith(`${host}/`))
      complaints.push(`asks elsewhere: ${url.href}`)
  })
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.stack ?? error.message))
  return complaints
}

/** Expects that the window had nothing to complain of. */
export function expectQuiet({ complaints }: ProgramWindow): void {
  expect(complaints).toEqual([])
}

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[]
}

/**
 * Expects that axe finds nothing on the page as it is.
 * @param rules the rules to go by; without them all
 */
export async function expectAccessible(page: Page, screen: string, rules?: readonly string[]): Promise<void> {
  const options = rules === undefined ? {} : { runOnly: { type: 'rule', values: rules } }
  const found = await page.evaluate<readonly Violation[]>(
    `(async () => {
      if (!('axe' in window)) { ${await readFile(axeFile, 'utf8')} }
      const { violations } = await window.axe.run(${JSON.stringify(options)})
      return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary })) }))
    })()`,
  )
  expect.soft(found, `axe on ${screen}`).toEqual([])
}

/** Keeps a picture of the window under `out/screenshots/`. */
export async function keepPicture({ host, page }: ProgramWindow, name: string): Promise<void> {
  await mkdir(screenshots, { recursive: true })
  await page.screenshot({ path: join(screenshots, `${host}-${name}.png`) })
}
