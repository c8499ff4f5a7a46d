import { existsSync } from 'node:fs'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createPackageWithOptions, extractAll } from '@electron/asar'

/** The parts of the binding's packages that run; the rest are sources and tools of its making. */
const running = [
  'better-sqlite3/package.json',
  'better-sqlite3/LICENSE',
  'better-sqlite3/lib',
  'better-sqlite3/build/Release/better_sqlite3.node',
  'bindings',
  'file-uri-to-path',
]

/**
 * Puts the SQLite binding that a runtime brings into the packed program, and takes from the runtime what only its own
 * way of starting needs. A runtime older than Electron 36 cannot load the binding of node_modules.
 * @param resources the folder that holds `app.asar`
 */
export async function takeRuntimesBinding(resources: string): Promise<void> {
  const brought = join(resources, 'binding')
  if (!existsSync(brought)) return
  const work = await mkdtemp(join(tmpdir(), 'hartuesi-asar-'))
  const archive = join(resources, 'app.asar')
  try {
    extractAll(archive, work)
    const packages = join(work, 'node_modules')
    await rm(packages, { recursive: true })
    for (const part of running)
      await cp(join(brought, 'node_modules', part), join(packages, part), { recursive: true })
    await rm(`${archive}.unpacked`, { recursive: true })
    await createPackageWithOptions(work, archive, { unpack: '**/node_modules/**' })
  } finally {
    await rm(work, { recursive: true, force: true })
    await rm(brought, { recursive: true, force: true })
  }
}
