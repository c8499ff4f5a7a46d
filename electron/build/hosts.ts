import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { openInBrowser } from './browser.ts'
import { folders } from './folders.ts'

/** How a program ended. */
export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
}

/** Runs the program in Electron until its last window closes. */
export function startDesktop(electron: string, args: readonly string[]): Promise<Ended> {
  return untilEnd(spawn(electron, [folders.root, ...args], { stdio: 'inherit' }))
}

/** Runs the web host from its sources, prints its address and opens it in the default browser where there is one. */
export function startWeb(args: readonly string[]): Promise<Ended> {
  const host = join(folders.root, 'electron', 'hosts', 'web.ts')
  const child = spawn(process.execPath, [host, '--renderer', folders.window, ...args], {
    stdio: ['inherit', 'pipe', 'inherit'],
  })
  createInterface({ input: child.stdout }).on('line', (line) => {
    process.stdout.write(`${line}\n`)
    const address = addressIn(line)
    if (address) openInBrowser(address)
  })
  return untilEnd(child)
}

/** Answers the address in the line that the web host prints when it is ready. */
export function addressIn(line: string): string | undefined {
  return /^Hartuesi: (http:\/\/\S+)$/.exec(line)?.[1]
}

/** Waits for the program's end and hands on what this process is told to do. */
export function untilEnd(child: ChildProcess): Promise<Ended> {
  const handOn = (signal: NodeJS.Signals): boolean => child.kill(signal)
  process.on('SIGTERM', handOn)
  process.on('SIGHUP', handOn)
  // Ctrl+C reaches the child by itself; this process only waits for it.
  process.on('SIGINT', () => undefined)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => resolve({ code, signal }))
  })
}
