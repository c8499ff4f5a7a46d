import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type HostOptions, type RunningServices, startServices } from '../../../electron/services/index.ts'
import {
  type Answer,
  type CallInput,
  type CallName,
  type CallOutput,
  calls,
  dispatch,
} from '../../../shared/contract/index.ts'
import { createIdSource, type Id } from '../../../shared/model/index.ts'

const root = join(import.meta.dirname, '..', '..', '..')

/** Services on a library file of their own, with what they told their windows. */
export interface TestServices {
  readonly running: RunningServices
  readonly folder: string
  /** The library's file. */
  readonly library: string
  readonly events: (readonly [name: string, payload: unknown])[]
  readonly defects: unknown[]
  /** Calls as a window does; checks the answer against the contract. */
  call<N extends CallName>(name: N, input: CallInput<N>): Promise<Answer<CallOutput<N>>>
  /** The value of a call that must not fail. */
  value<N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>>
  close(): Promise<void>
}

export const newId: () => Id = createIdSource(Date.now, (bytes) => crypto.getRandomValues(bytes))

/**
 * Serves a library that begins empty.
 * @param changed what is not as usual
 * @param start how the services are started
 */
export async function serve(
  changed: Partial<HostOptions> = {},
  start: (libraryFile: string, options: HostOptions) => RunningServices = startServices,
): Promise<TestServices> {
  const folder = await mkdtemp(join(tmpdir(), 'hartuesi-services-'))
  const events: [string, unknown][] = []
  const defects: unknown[] = []
  const library = join(folder, 'deep', 'library.sqlite')
  const running = start(library, {
    host: 'desktop',
    version: '1.2.3',
    workerFile: join(root, 'electron', 'services', 'worker.ts'),
    resources: join(root, 'resources'),
    fonts: join(root, 'node_modules', '@expo-google-fonts'),
    targets: { folders: 'any', sameName: 'number', downloads: null },
    dialogs: {
      chooseFolder: async () => null,
      chooseSaveFile: async () => null,
      open: async () => undefined,
      show: () => undefined,
    },
    backups: false,
    emit: (name, payload) => events.push([name, payload]),
    ...changed,
  })

  async function call<N extends CallName>(name: N, input: CallInput<N>): Promise<Answer<CallOutput<N>>> {
    const answer = await dispatch(running.services, name, input, (error) => defects.push(error))
    if (answer.ok) calls[name].output.parse(answer.value)
    return answer as Answer<CallOutput<N>>
  }

  return {
    running,
    folder,
    library,
    events,
    defects,
    call,
    async value(name, input) {
      const answer = await call(name, input)
      if (!answer.ok) throw new Error(`${name}: ${answer.error.code} ${defects.map(String).join(' ')}`)
      return answer.value
    },
    async close() {
      await running.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** What a failed call answers. */
export function failure(code: string, details: object = {}): object {
  return { ok: false, error: { code, details } }
}

/** A value as the bytes of a JSON file. */
export function jsonBytes(value: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(value))
}
