import { type Browser, chromium } from 'playwright'
import { requireTool } from './tools.ts'

/** Starts the machine's Chromium, without a window. */
export function startBrowser(args: readonly string[] = []): Promise<Browser> {
  // Chromium's own sandbox does not run as root, as tests often do.
  const own = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return chromium.launch({ executablePath: requireTool('chromium'), args: [...own, ...args] })
}
