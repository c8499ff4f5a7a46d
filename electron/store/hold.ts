import { createHash } from 'node:crypto'
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, hostname, totalmem } from 'node:os'
import { z } from 'zod'
import { codeOf } from './errors.ts'
import { syncFile } from './files.ts'

/** A computer: its name for people, and a mark that tells apart two of the same name. */
export interface Machine {
  readonly name: string
  readonly mark: string
}

/** Who has a library open, as its lock file says. */
export interface Holder {
  /** Names the hold, new for each. */
  readonly id: string
  readonly machine: Machine
  readonly process: number
  /** ISO 8601, UTC. */
  readonly since: string
  /** Grows with each sign of life. */
  readonly beat: number
}

/** The right to write into a library. */
export interface Hold {
  readonly holder: Holder
  /** Gives a sign of life; answers who has taken the library over meanwhile, or null. Never throws. */
  beat(): Holder | null
  /** Who has taken the library over, or null while the hold stands. */
  taken(): Holder | null
  release(): void
}

const holderSchema = z.object({
  id: z.string().max(100),
  machine: z.object({ name: z.string().max(300), mark: z.string().max(100) }),
  process: z.int(),
  since: z.iso.datetime(),
  beat: z.number(),
})

/** This computer. */
export function thisMachine(): Machine {
  const kind = `${hostname()}\n${cpus()[0]?.model ?? ''}\n${totalmem()}`
  return { name: hostname(), mark: createHash('sha256').update(kind).digest('hex').slice(0, 16) }
}

/** The lock file of a library. */
export function holdFile(library: string): string {
  return `${library}.lock`
}

/** Who says to have a library open; null for nobody, and for a lock file that says nothing. */
export function readHolder(library: string): Holder | null {
  try {
    return holderSchema.safeParse(JSON.parse(readFileSync(holdFile(library), 'utf8'))).data ?? null
  } catch {
    return null
  }
}

/** Whether a holder is a program of this machine that ended without a word. */
export function isGone({ machine, process: id }: Holder, here: Machine): boolean {
  if (machine.mark !== here.mark || id === process.pid) return false
  try {
    process.kill(id, 0)
    return false
  } catch (error) {
    return codeOf(error) === 'ESRCH'
  }
}

/**
 * Takes a library, or answers who has it. Throws the file system's error where no lock file can be made.
 * @param expired names a holder whose hold counts no more
 */
export function takeHold(library: string, holder: Holder, expired: string | null = null): Hold | Holder {
  const file = holdFile(library)
  for (let tries = 0; tries < 5; tries += 1) {
    if (isMade(file, holder)) return new FileHold(library, holder)
    const other = readHolder(library)
    if (other !== null && other.id !== expired && !isGone(other, holder.machine)) return other
    setAside(file, other)
  }
  return readHolder(library) ?? holder
}

/** Makes the lock file, complete from its first moment; false where there is one. */
function isMade(file: string, holder: Holder): boolean {
  const part = `${file}.${holder.id}`
  try {
    writeFileSync(part, JSON.stringify(holder), { flag: 'wx' })
    syncFile(part)
    try {
      linkSync(part, file)
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return false
      // Sticks know no links.
      writeFileSync(file, JSON.stringify(holder), { flag: 'wx' })
    }
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  } finally {
    removeQuietly(part)
  }
}

/** Takes away a lock that counts no more, unless another program has just put its own there. */
function setAside(file: string, expected: Holder | null): void {
  const old = `${file}.old`
  try {
    renameSync(file, old)
    const found = holderSchema.safeParse(parsed(readFileSync(old, 'utf8'))).data ?? null
    if (found !== null && found.id !== expected?.id) linkSync(old, file)
  } catch {
    // Another program was faster: the next try shows.
  } finally {
    rmSync(old, { force: true })
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true })
  } catch {
    // It is where nothing can be removed.
  }
}

class FileHold implements Hold {
  readonly #library: string
  #holder: Holder

  constructor(library: string, holder: Holder) {
    this.#library = library
    this.#holder = holder
  }

  get holder(): Holder {
    return this.#holder
  }

  taken(): Holder | null {
    const found = readHolder(this.#library)
    return found === null || found.id === this.#holder.id ? null : found
  }

  beat(): Holder | null {
    const other = this.taken()
    if (other !== null) return other
    this.#holder = { ...this.#holder, beat: this.#holder.beat + 1 }
    const file = holdFile(this.#library)
    const part = `${file}.${this.#holder.id}`
    try {
      writeFileSync(part, JSON.stringify(this.#holder))
      renameSync(part, file)
    } catch {
      // A full disk or a stick that is gone shows at the next change; here is nobody to tell.
      removeQuietly(part)
    }
    return null
  }

  release(): void {
    try {
      if (this.taken() === null) rmSync(holdFile(this.#library), { force: true })
    } catch {
      // The next start finds that its holder is gone.
    }
  }
}
