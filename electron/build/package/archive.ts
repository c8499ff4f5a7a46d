import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { basename, dirname } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'

/**
 * Writes a folder into a `.tar.gz`, everybody's files owned by nobody in particular.
 * @param level of compression, 1 (fast) to 9 (small)
 * @throws Error where the system's `tar` fails
 */
export async function archive(folder: string, file: string, level: number): Promise<void> {
  const owner = ['--owner=0', '--group=0', '--numeric-owner', '--sort=name']
  const tar = spawn('tar', ['-c', ...owner, '-C', dirname(folder), basename(folder)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(tar, 'close')
  await pipeline(tar.stdout, createGzip({ level }), createWriteStream(file))
  const [code] = (await ended) as [number | null]
  if (code !== 0) throw new Error(`tar ended with ${code}`)
}
