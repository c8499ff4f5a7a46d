import { execFile } from 'node:child_process'
import { join } from 'node:path'

const cli = join(import.meta.dirname, '..', '..', '..', 'electron', 'hosts', 'cli.ts')

/** How a command ended. */
export interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/**
 * Runs the command line as a program of its own.
 * @param interruptAt interrupts it, as Ctrl+C does, once it has said this on its standard error
 */
export function runCli(
  args: readonly string[],
  environment: Record<string, string> = {},
  interruptAt?: string,
): Promise<Ended> {
  return new Promise((resolve) => {
    const options = { env: { ...process.env, ...environment }, maxBuffer: 64 * 1024 * 1024 }
    const child = execFile(process.execPath, [cli, ...args], options, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1
      resolve({ code, stdout, stderr })
    })
    child.stderr?.on('data', (chunk: string) => {
      if (interruptAt !== undefined && chunk.includes(interruptAt)) child.kill('SIGINT')
    })
  })
}
