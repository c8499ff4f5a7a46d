import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { app, BrowserWindow } from 'electron'
import { CallFailure, importLimit, type Services } from '../../../shared/contract/index.ts'
import { planFilesIn } from '../plan-files.ts'
import { emitToWindows } from './calls.ts'
import { tellFileFailure } from './dialogs.ts'

/** Opens the plan files that the system hands over; those of before the library was open wait for `serve`. */
export interface OpenedFiles {
  serve(services: Services, report: (error: unknown) => void): void
}

/** Listens for double clicks on plan files, in this start of the program and in later ones. Before `ready`. */
export function setUpOpenedFiles(): OpenedFiles {
  const waiting: string[] = [...planFilesIn(process.argv.slice(1), process.cwd())]
  let open: ((file: string) => void) | null = null
  const take = (file: string): void => {
    if (open === null) waiting.push(file)
    else open(file)
  }
  app.on('open-file', (event, file) => {
    event.preventDefault()
    take(file)
  })
  app.on('second-instance', (_event, args, folder) => {
    for (const file of planFilesIn(args.slice(1), folder)) take(file)
  })
  return {
    serve(services, report) {
      let last = Promise.resolve()
      open = (file) => {
        last = last.then(() => openFile(services, file, report))
      }
      for (const file of waiting.splice(0)) open(file)
    },
  }
}

async function openFile(services: Services, file: string, report: (error: unknown) => void): Promise<void> {
  try {
    await loadedWindow()
    // No plan is that large, and what is no plan need not be read to be refused.
    if ((await stat(file)).size > importLimit) throw new CallFailure('file-too-large', { limit: importLimit })
    const bytes = new Uint8Array(await readFile(file))
    const { plan, known } = await services['library.import']({ name: basename(file), bytes, known: 'open' })
    emitToWindows('opened', { plan, known })
  } catch (error) {
    report(error)
    const known = error instanceof CallFailure ? error : new CallFailure('bad-file', { path: file })
    tellFileFailure(known, (await services['settings.read']({})).language)
  }
}

/** Waits until a window listens: what is told before is lost. */
function loadedWindow(): Promise<void> {
  const [window] = BrowserWindow.getAllWindows()
  if (window === undefined || !window.webContents.isLoading()) return Promise.resolve()
  return new Promise((resolve) => window.webContents.once('did-finish-load', () => resolve()))
}
