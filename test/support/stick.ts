import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A file system of its own that can be pulled out like a stick. */
export interface Stick {
  readonly folder: string
  /**
   * From now on everything on it answers with an input/output error, what is open too. Answers the moment before, in
   * milliseconds since 1970: what is stored in the instant itself may be acknowledged and gone, as ext4 fails to tell.
   */
  readonly pullOut: () => number
  /** From now on its folder is not there. */
  readonly takeAway: () => void
  /** Puts it back in after either, with what had reached it. */
  readonly plugIn: () => void
  readonly protect: () => void
  /** Fills it up to the last byte; answers what makes room again. */
  readonly fill: () => () => void
  readonly close: () => void
}

/** The call of ext4 that ends a mounted file system without another word to its disk (EXT4_IOC_SHUTDOWN, no log flushed). */
const shutdown =
  'use Time::HiRes; my $f = pack("L", 2); open(D, "<", $ARGV[0]) or die; ' +
  'print Time::HiRes::time(); ioctl(D, 0x8004587D, $f) or die $!'

function run(program: string, ...args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${error?.message ?? stderr}`)
  return stdout
}

/**
 * Plugs in a stick of so many megabytes: an ext4 image in a folder of its own.
 * @param under where its folder is made, `/media` for a stick that the program finds by itself
 * @throws Error where this machine lets nobody mount one: that takes root, and in containers some rights more
 */
export function plugInStick(megabytes = 16, under = tmpdir()): Stick {
  const work = mkdtempSync(join(under, 'hartuesi-stick-'))
  const image = join(work, 'image')
  const folder = join(work, 'USB e Zyrës')
  const mount = (): void => {
    mkdirSync(folder, { recursive: true })
    run('mount', '-o', 'loop', image, folder)
  }
  const unmount = (): void => void run('umount', '-l', folder)
  try {
    writeFileSync(image, '')
    truncateSync(image, megabytes * 1_000_000)
    // Nothing is kept for root, which would not notice that it is full.
    run('mkfs.ext4', '-q', '-m', '0', image)
    mount()
  } catch (error) {
    rmSync(work, { recursive: true, force: true })
    throw error
  }
  let isMounted = true
  return {
    folder,
    pullOut: () => Number(run('perl', '-e', shutdown, folder)) * 1000,
    takeAway: () => {
      unmount()
      isMounted = false
      rmSync(folder, { recursive: true })
    },
    plugIn: () => {
      if (isMounted) unmount()
      mount()
      isMounted = true
    },
    protect: () => void run('mount', '-o', 'remount,ro', folder),
    fill: () => fill(join(folder, 'filler')),
    close: () => {
      if (isMounted) unmount()
      rmSync(work, { recursive: true, force: true })
    },
  }
}

/** Whether this machine lets anyone plug in a stick. */
export function canPlugIn(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  try {
    plugInStick().close()
    return true
  } catch {
    return false
  }
}

function fill(file: string): () => void {
  for (let size = 64_000_000; size >= 1; size = Math.floor(size / 2)) {
    try {
      writeFileSync(file, Buffer.alloc(size), { flag: 'a' })
    } catch {
      // Less may still fit.
    }
  }
  return () => rmSync(file)
}
