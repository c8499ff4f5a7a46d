import { join } from 'node:path'
import { app } from 'electron'
import { terminalWords } from '../../../shared/locales/terminal/index.ts'
import {
  type HostOptions,
  type RunningServices,
  startMovableServices,
  startServices,
} from '../../services/index.ts'
import { keepLibrary } from '../library-file.ts'
import { emitToWindows } from './calls.ts'
import { nativeDialogs } from './dialogs.ts'

/**
 * Opens the library and serves it, until the program ends.
 * @param out the folder of what was built
 * @param library its file
 * @param memory the file that remembers where else the user puts it; null where its place is fixed
 * @throws CallFailure where the library cannot be opened
 */
export function setUpServices(out: string, library: string, memory: string | null): RunningServices {
  const options: HostOptions = {
    host: 'desktop',
    version: app.getVersion(),
    workerFile: join(out, 'desktop', 'worker.cjs'),
    resources: join(out, 'resources'),
    fonts: join(out, 'fonts'),
    targets: { folders: 'chosen', sameName: 'number', downloads: null },
    dialogs: nativeDialogs(async () => terminalWords(running.language())),
    backups: true,
    emit: emitToWindows,
  }
  const running: RunningServices =
    memory === null
      ? startServices(library, options)
      : startMovableServices(library, options, { keep: (file) => keepLibrary(memory, file) })
  closeBeforeEnd(running)
  return running
}

/** Holds the end back until the library is closed. */
function closeBeforeEnd(running: RunningServices): void {
  let closed = false
  app.on('will-quit', (event) => {
    if (closed) return
    event.preventDefault()
    closed = true
    // While this event is still being handled, another request to end would be passed over.
    void running.close().finally(() => setImmediate(() => app.quit()))
  })
}
