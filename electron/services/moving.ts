import { existsSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { CallFailure, type CallOutput, type Services } from '../../shared/contract/index.ts'
import { placesOf, putAside, readSecondFolder, stampOf, writeSecondFolder } from './keeping/places.ts'
import { putInPlace } from './keeping/recovery.ts'
import type { HostOptions } from './options.ts'
import { type RunningServices, startServices } from './start.ts'

/** Remembers the library's place from one start of the program to the next. */
export interface PlaceMemory {
  /** @throws CallFailure */
  keep(libraryFile: string): Promise<void>
}

type Chosen = CallOutput<'library.choosePlace'>['chosen']

/**
 * Services on a library whose place the user can change while they run.
 * @throws CallFailure as `startServices`
 */
export function startMovableServices(
  libraryFile: string,
  options: HostOptions,
  memory: PlaceMemory,
): RunningServices {
  let file = libraryFile
  let current = startServices(file, options)
  let settled: Promise<unknown> = Promise.resolve()
  const moveTo = async (target: string): Promise<Chosen> => {
    await current.close()
    try {
      const { opened, moved } = await openAt(file, target, options, memory)
      current = opened
      file = target
      return { file, moved }
    } catch (error) {
      current = startServices(file, options)
      throw error
    } finally {
      options.emit('state', current.state())
      options.emit('library', {})
      options.emit('formats', {})
    }
  }
  const choose = async (): Promise<Chosen> => {
    const folder = await options.dialogs.chooseFolder('library')
    const target = folder === null ? file : join(folder, basename(file))
    if (target === file) return null
    const moving = settled.then(() => moveTo(target))
    // Whatever else is asked for waits until the library is open again.
    settled = moving.catch(() => undefined)
    return moving
  }
  return {
    services: {
      ...handedOn(current.services, async () => {
        await settled
        return current.services
      }),
      'library.place': async () => ({ file, movable: true }),
      'library.choosePlace': async () => ({ chosen: await choose() }),
    },
    language: () => current.language(),
    state: () => current.state(),
    stop: () => current.stop(),
    close: async () => {
      await settled
      await current.close()
    },
  }
}

/** The same calls, each handed on to the services that there are by then. */
function handedOn(like: Services, services: () => Promise<Services>): Services {
  const calls = Object.keys(like).map((name) => [
    name,
    async (input: unknown): Promise<unknown> => {
      const call: unknown = Reflect.get(await services(), name)
      if (typeof call !== 'function') throw new CallFailure('unknown-call')
      const answer: unknown = Reflect.apply(call, undefined, [input])
      return answer
    },
  ])
  return Object.fromEntries(calls) as Services
}

/** Opens the library of another place, or takes this one there, which nobody has open. @throws CallFailure */
async function openAt(
  file: string,
  target: string,
  options: HostOptions,
  memory: PlaceMemory,
): Promise<{ opened: RunningServices; moved: boolean }> {
  const moved = !existsSync(target)
  if (moved) await copyTo(file, target)
  let opened: RunningServices | null = null
  try {
    opened = startServices(target, options)
    refuseUnlessOpen(opened)
    await memory.keep(target)
  } catch (error) {
    await opened?.close()
    if (moved) rmSync(target, { force: true })
    throw error
  }
  if (moved) setAside(file)
  return { opened, moved }
}

async function copyTo(file: string, target: string): Promise<void> {
  const log = `${file}-wal`
  // Another program has it open: what that wrote last stands in the log.
  if (existsSync(log) && statSync(log).size > 0) throw new CallFailure('file-in-use', { reason: 'library' })
  if (!existsSync(dirname(target))) throw new CallFailure('folder-gone', { path: dirname(target) })
  putInPlace(file, placesOf(target), stampOf(new Date()))
  const second = readSecondFolder(placesOf(file))
  if (second !== null) await writeSecondFolder(placesOf(target), second)
}

function refuseUnlessOpen(services: RunningServices): void {
  const { access, failure, readOnly } = services.state()
  if (access === 'write') return
  if (failure !== null) throw new CallFailure(failure.code, failure.details)
  throw new CallFailure('read-only', { ...readOnly })
}

/** The library that was moved away no longer stands where it could be taken for the one in use. */
function setAside(file: string): void {
  try {
    putAside(placesOf(file), stampOf(new Date()))
  } catch {
    // In a folder that allows no change it stays, as a copy.
  }
}
