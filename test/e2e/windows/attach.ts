import { chromium, type Page } from 'playwright'
import { vi } from 'vitest'

/** Milliseconds. A window that is just being made may never answer a debugger that came too early: it is asked anew. */
const patience = { once: 20_000, together: 150_000 }

/**
 * The window of a program that runs already, once it stands at the program's own address.
 * @param address the WebSocket that the program says it listens on
 */
export function attach(address: string): Promise<Page> {
  return vi.waitFor(() => attachOnce(address), { timeout: patience.together, interval: 250 })
}

async function attachOnce(address: string): Promise<Page> {
  const { host } = new URL(address)
  const targets = await (
    await fetch(`http://${host}/json/list`, { signal: AbortSignal.timeout(5_000) })
  ).text()
  if (!targets.includes('"app://hartuesi/')) throw new Error(`no window at the program's address: ${targets}`)
  const browser = await chromium.connectOverCDP(address, { timeout: patience.once })
  const page = browser.contexts()[0]?.pages()[0]
  if (page !== undefined) return page
  await browser.close()
  throw new Error('the program has no window')
}
