import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/** A display on which Electron can open its windows. */
export interface Display {
  /** What DISPLAY has to be; undefined where the system has windows of its own. */
  readonly name: string | undefined
  stop(): void
}

/** The X server without a screen, which comes with xvfb-run. */
const virtual = 'Xvfb'

/** The display that is there, else a virtual one of its own. */
export async function openDisplay(): Promise<Display> {
  const there = process.env.DISPLAY
  if (there || process.platform !== 'linux') return { name: there, stop: () => undefined }
  const server = spawn(virtual, ['-displayfd', '1', '-screen', '0', '1920x1080x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const number = await new Promise<string>((resolve, reject) => {
    server.on('error', reject)
    server.on('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)))
    createInterface({ input: server.stdout }).once('line', resolve)
  })
  return { name: `:${number}`, stop: () => server.kill() }
}
